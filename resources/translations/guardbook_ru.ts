<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>AboutSheet</name>
    <message>
      <source>Everything it keeps is encrypted.</source>
      <translation>Всё содержимое зашифровано.</translation>
    </message>
    <message>
      <source>Guardbook {0}</source>
      <translation>Guardbook {0}</translation>
    </message>
    <message>
      <source>Originals are never changed.</source>
      <translation>Оригиналы никогда не изменяются.</translation>
    </message>
    <message>
      <source>Works on this computer alone; no network connection, ever.</source>
      <translation>Работает только на этом компьютере, без какого-либо подключения к сети.</translation>
    </message>
  </context>
  <context>
    <name>ArticleListModel</name>
    <message>
      <source>Found in a note: {0}</source>
      <translation>Найдено в заметке: {0}</translation>
    </message>
  </context>
  <context>
    <name>ArticleListView</name>
    <message>
      <source>Articles</source>
      <translation>Статьи</translation>
    </message>
  </context>
  <context>
    <name>ArticleView</name>
    <message>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
  </context>
  <context>
    <name>BackupSheet</name>
    <message>
      <source>Back up</source>
      <translation>Резервная копия</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Choose a folder on another disk: a backup on this one is lost together with it. The archive can be used meanwhile.</source>
      <translation>Выберите папку на другом диске: копия на этом пропадёт вместе с ним. Архивом можно тем временем пользоваться.</translation>
    </message>
    <message>
      <source>Choose the folder of the backup</source>
      <translation>Выбрать папку резервной копии</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Выбрать…</translation>
    </message>
    <message>
      <source>Everything in the archive is copied into a folder, encrypted as it is. The next time only what is new is copied.</source>
      <translation>Всё содержимое архива копируется в папку зашифрованным, как есть. В следующий раз копируется только новое.</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Папка</translation>
    </message>
    <message>
      <source>Last backup</source>
      <translation>Последняя копия</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Ещё не было</translation>
    </message>
    <message>
      <source>Not chosen yet</source>
      <translation>Ещё не выбрана</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>Пока ничем</translation>
    </message>
    <message>
      <source>Only this computer opens the archive: a backup of it would be lost with the computer. Make a recovery key first, or set a passphrase.</source>
      <translation>Архив открывает только этот компьютер: копия пропала бы вместе с ним. Сначала создайте ключ восстановления или задайте парольную фразу.</translation>
    </message>
    <message>
      <source>Opens elsewhere with</source>
      <translation>В другом месте открывает</translation>
    </message>
    <message>
      <source>Recovery key…</source>
      <translation>Ключ восстановления…</translation>
    </message>
    <message>
      <source>The passphrase</source>
      <translation>Парольная фраза</translation>
    </message>
    <message>
      <source>The passphrase or the recovery key</source>
      <translation>Парольная фраза или ключ восстановления</translation>
    </message>
    <message>
      <source>The recovery key</source>
      <translation>Ключ восстановления</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>{0} ({1}); its disk is not connected</source>
      <translation>{0} ({1}); её диск не подключён</translation>
    </message>
  </context>
  <context>
    <name>Backups</name>
    <message>
      <source>Folder for the backup</source>
      <translation>Папка для резервной копии</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Показать</translation>
    </message>
    <message>
      <source>Some originals are missing in the archive itself, and in the backup.</source>
      <translation>Некоторых оригиналов нет в самом архиве, а значит, и в копии.</translation>
    </message>
    <message>
      <source>Verify…</source>
      <translation>Проверить…</translation>
    </message>
    <message>
      <source>“On this device only” verifies the archive and names them.</source>
      <translation>«Только на этом устройстве» проверяет архив и называет их.</translation>
    </message>
  </context>
  <context>
    <name>BatchPanel</name>
    <message>
      <source>Choose only one again</source>
      <translation>Снова выбрать только одну</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>Одобрено</translation>
    </message>
    <message>
      <source>Delete for good…</source>
      <translation>Удалить навсегда…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Экспорт…</translation>
    </message>
    <message>
      <source>File in case…</source>
      <translation>Поместить в дело…</translation>
    </message>
    <message>
      <source>Move to Trash</source>
      <translation>В корзину</translation>
    </message>
    <message>
      <source>Read or unread</source>
      <translation>Прочитано или нет</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Восстановить</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Проверено</translation>
    </message>
    <message>
      <source>Several articles</source>
      <translation>Несколько статей</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Звёздочка</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Метки…</translation>
    </message>
    <message>
      <source>They are in the Trash. Restore them, or delete them for good.</source>
      <translation>Они в корзине. Восстановите их или удалите навсегда.</translation>
    </message>
    <message>
      <source>What you choose happens to all of them, in one step of undo.</source>
      <translation>Выбранное действие применяется ко всем сразу и отменяется одним шагом.</translation>
    </message>
  </context>
  <context>
    <name>BlackOut</name>
    <message>
      <source>And passages with the tag</source>
      <translation>И отрывки с меткой</translation>
    </message>
    <message>
      <source>Black out</source>
      <translation>Вымарать</translation>
    </message>
    <message>
      <source>Pages without text: only marked areas</source>
      <translation>Страницы без текста: только отмеченные области</translation>
    </message>
    <message>
      <source>Words to black out, one or more a line</source>
      <translation>Слова для вымарывания, одно или несколько в строке</translation>
    </message>
    <message>
      <source>Words, one or more a line; petrov* for all endings</source>
      <translation>Слова, одно или несколько в строке; петров* — любые окончания</translation>
    </message>
  </context>
  <context>
    <name>CheckSheet</name>
    <message>
      <source>Another file…</source>
      <translation>Другой файл…</translation>
    </message>
    <message>
      <source>Check a dossier</source>
      <translation>Проверка досье</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копировать</translation>
    </message>
    <message>
      <source>Copy what was found as text</source>
      <translation>Скопировать результат как текст</translation>
    </message>
    <message>
      <source>Every byte is read and compared with what the seal says of it.</source>
      <translation>Каждый байт читается и сверяется с тем, что говорит о нём печать.</translation>
    </message>
    <message>
      <source>Key: {0}</source>
      <translation>Ключ: {0}</translation>
    </message>
    <message>
      <source>Progress of the check</source>
      <translation>Ход проверки</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Результат</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Remove {0}</source>
      <translation>Убрать: {0}</translation>
    </message>
  </context>
  <context>
    <name>ChipRow</name>
    <message>
      <source>Clear all</source>
      <translation>Убрать все</translation>
    </message>
    <message>
      <source>Remove all filters</source>
      <translation>Убрать все фильтры</translation>
    </message>
    <message>
      <source>Remove filter: {0}</source>
      <translation>Убрать фильтр: {0}</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Nothing is running</source>
      <translation>Сейчас ничего не выполняется</translation>
    </message>
  </context>
  <context>
    <name>CompletionPopup</name>
    <message>
      <source>Tab completes, Ctrl+↓ marks the next</source>
      <translation>Tab дополняет, Ctrl+↓ — следующее слово</translation>
    </message>
    <message>
      <source>Words of the archive</source>
      <translation>Слова из архива</translation>
    </message>
  </context>
  <context>
    <name>ConfirmSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
  </context>
  <context>
    <name>CorrectSheet</name>
    <message>
      <source>Blank lines part the paragraphs. The original stays as it is; this becomes a new version, and highlights stay on their words where these are found again.</source>
      <translation>Пустые строки разделяют абзацы. Оригинал остаётся прежним; это станет новой версией, а выделения останутся на своих словах там, где эти слова найдутся.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Correct the text</source>
      <translation>Исправить текст</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Не сохранять</translation>
    </message>
    <message>
      <source>Keep writing</source>
      <translation>Продолжить правку</translation>
    </message>
    <message>
      <source>Save as new version</source>
      <translation>Сохранить как новую версию</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Текст статьи</translation>
    </message>
    <message>
      <source>Your corrections are not saved.</source>
      <translation>Ваши исправления не сохранены.</translation>
    </message>
  </context>
  <context>
    <name>Detailing</name>
    <message>
      <source>Every note of this article has its place</source>
      <translation>Все заметки этой статьи привязаны к тексту</translation>
    </message>
    <message>
      <source>No program opens such a file</source>
      <translation>Нет программы, открывающей такие файлы</translation>
    </message>
    <message>
      <source>Save original</source>
      <translation>Сохранить оригинал</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Сохранено: {0}</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Показать</translation>
    </message>
  </context>
  <context>
    <name>DetailsPanel</name>
    <message>
      <source>Add a tag</source>
      <translation>Добавить метку</translation>
    </message>
    <message>
      <source>Add to a case</source>
      <translation>Добавить в дело</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Дела</translation>
    </message>
    <message>
      <source>Close details</source>
      <translation>Закрыть сведения</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Сведения</translation>
    </message>
    <message>
      <source>No article is open.</source>
      <translation>Ни одна статья не открыта.</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Метки</translation>
    </message>
  </context>
  <context>
    <name>DetailsViewModel</name>
    <message>
      <source>The note is on the selected words now</source>
      <translation>Заметка теперь привязана к выбранным словам</translation>
    </message>
    <message>
      <source>The original gives the same text as before</source>
      <translation>Оригинал даёт тот же текст, что и раньше</translation>
    </message>
    <message>
      <source>The text was read again</source>
      <translation>Текст прочитан заново</translation>
    </message>
  </context>
  <context>
    <name>DeviceSheet</name>
    <message>
      <source>A backup is an encrypted copy in a folder on another disk. It opens with the passphrase or the recovery key.</source>
      <translation>Резервная копия — это зашифрованная копия в папке на другом диске. Её открывает парольная фраза или ключ восстановления.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Архив</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>Резервная копия…</translation>
    </message>
    <message>
      <source>Every change is in a log that shows whether anything was altered later.</source>
      <translation>Каждое изменение записывается в журнал, по которому видно, не изменили ли что-нибудь впоследствии.</translation>
    </message>
    <message>
      <source>Files that you import are read, never run, and never load anything.</source>
      <translation>Импортируемые файлы только читаются; они никогда не запускаются и ничего не загружают.</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Содержит</translation>
    </message>
    <message>
      <source>In the keyring of the system</source>
      <translation>В системном хранилище ключей</translation>
    </message>
    <message>
      <source>Key of this computer</source>
      <translation>Ключ этого компьютера</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Нет</translation>
    </message>
    <message>
      <source>None: the passphrase is asked for</source>
      <translation>Нет: запрашивается парольная фраза</translation>
    </message>
    <message>
      <source>On this device only</source>
      <translation>Только на этом устройстве</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Парольная фраза</translation>
    </message>
    <message>
      <source>Passphrase…</source>
      <translation>Парольная фраза…</translation>
    </message>
    <message>
      <source>Progress of the verification</source>
      <translation>Ход проверки</translation>
    </message>
    <message>
      <source>Reads every original and compares it with what was imported.</source>
      <translation>Читает каждый оригинал и сравнивает его с тем, что было импортировано.</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>Ключ восстановления</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Задана</translation>
    </message>
    <message>
      <source>Show the archive’s folder</source>
      <translation>Показать папку архива</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Остановить</translation>
    </message>
    <message>
      <source>Texts, notes, tags, searches and originals are encrypted on the disk. A copy of the archive without its key shows nobody a word of it.</source>
      <translation>Тексты, заметки, метки, поисковые запросы и оригиналы зашифрованы на диске. Копия архива без ключа никому не откроет ни слова.</translation>
    </message>
    <message>
      <source>The number and the rough size of your originals can be seen on the disk.</source>
      <translation>На диске можно увидеть, сколько у вас оригиналов и каков их примерный размер.</translation>
    </message>
    <message>
      <source>The program opens no network connection. Nothing leaves this computer.</source>
      <translation>Программа не подключается к сети. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
      <source>The verification was stopped.</source>
      <translation>Проверка остановлена.</translation>
    </message>
    <message>
      <source>Unless the archive has a passphrase that is asked for here, the key lies on this computer: whoever can use it as you can open the archive.</source>
      <translation>Если у архива нет парольной фразы, которая запрашивается здесь, ключ лежит на этом компьютере: кто может пользоваться им от вашего имени, тот может открыть архив.</translation>
    </message>
    <message>
      <source>Verify the archive</source>
      <translation>Проверить архив</translation>
    </message>
    <message>
      <source>What is not protected</source>
      <translation>Что не защищено</translation>
    </message>
    <message>
      <source>What is protected</source>
      <translation>Что защищено</translation>
    </message>
    <message>
      <source>What you export, print or copy is outside of the archive and in the open.</source>
      <translation>Всё, что вы экспортируете, печатаете или копируете, оказывается вне архива и не защищено.</translation>
    </message>
    <message>
      <source>While the archive is open, its words are in the computer’s memory.</source>
      <translation>Пока архив открыт, его слова находятся в памяти компьютера.</translation>
    </message>
  </context>
  <context>
    <name>DossierFields</name>
    <message>
      <source>Attach the imported files</source>
      <translation>Приложить импортированные файлы</translation>
    </message>
    <message>
      <source>Bates numbers</source>
      <translation>Номера Бейтса</translation>
    </message>
    <message>
      <source>Begins with</source>
      <translation>Начинается с</translation>
    </message>
    <message>
      <source>Dossier</source>
      <translation>Досье</translation>
    </message>
    <message>
      <source>Number of the first page</source>
      <translation>Номер первой страницы</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Порядок</translation>
    </message>
    <message>
      <source>Such as ABC-</source>
      <translation>Например, ABC-</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Заголовок</translation>
    </message>
  </context>
  <context>
    <name>Drafting</name>
    <message>
      <source>A note is not saved.</source>
      <translation>Заметка не сохранена.</translation>
    </message>
    <message>
      <source>A note is not saved: {0}</source>
      <translation>Заметка не сохранена: {0}</translation>
    </message>
    <message>
      <source>A note was not finished when the program was last open.</source>
      <translation>Когда программа была открыта в прошлый раз, одна заметка осталась незаконченной.</translation>
    </message>
    <message>
      <source>Close without it</source>
      <translation>Закрыть без неё</translation>
    </message>
    <message>
      <source>Copy its words, or wait until there is room for them.</source>
      <translation>Скопируйте её текст или подождите, пока для него найдётся место.</translation>
    </message>
    <message>
      <source>Its words are kept, and wait in the note beside its article.</source>
      <translation>Её текст сохранён и ждёт в заметке рядом со своей статьёй.</translation>
    </message>
    <message>
      <source>Note discarded</source>
      <translation>Заметка отброшена</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>Заметка сохранена</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Показать</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>What you type cannot be kept just now: {0}</source>
      <translation>Сейчас не удаётся сохранять то, что вы пишете: {0}</translation>
    </message>
    <message>
      <source>What you typed is kept again</source>
      <translation>Написанное снова сохраняется</translation>
    </message>
    <message>
      <source>Your words stay in the note and are kept as soon as that is possible. {0}</source>
      <translation>Ваш текст остаётся в заметке и будет сохранён, как только это станет возможно. {0}</translation>
    </message>
  </context>
  <context>
    <name>DropVeil</name>
    <message>
      <source>Drop to import</source>
      <translation>Отпустите для импорта</translation>
    </message>
  </context>
  <context>
    <name>DropZone</name>
    <message>
      <source>Drop articles here</source>
      <translation>Перетащите статьи сюда</translation>
    </message>
    <message>
      <source>Text, HTML, PDF, Markdown, pictures or a whole folder.
Nothing leaves this computer.</source>
      <translation>Текст, HTML, PDF, Markdown, изображения или целая папка.
Ничто не покидает этот компьютер.</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>Copied</source>
      <translation>Скопировано</translation>
    </message>
    <message>
      <source>Filed in “{0}”</source>
      <translation>Помещено в «{0}»</translation>
    </message>
    <message>
      <source>Read another article first: then this puts it beside the open one</source>
      <translation>Сначала откройте другую статью: тогда она встанет рядом с открытой</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Экспорт…</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Параметры</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Просмотр</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Печать…</translation>
    </message>
    <message>
      <source>The preview shows cover, contents and the first article.</source>
      <translation>В предпросмотре показаны обложка, содержание и первая статья.</translation>
    </message>
    <message>
      <source>The preview shows the first article.</source>
      <translation>В предпросмотре показана первая статья.</translation>
    </message>
    <message>
      <source>Words cannot be blacked out in this format.</source>
      <translation>В этом формате нельзя вымарывать слова.</translation>
    </message>
  </context>
  <context>
    <name>FacetLines</name>
    <message>
      <source>Filters</source>
      <translation>Фильтры</translation>
    </message>
  </context>
  <context>
    <name>FacetPanel</name>
    <message>
      <source>Counting…</source>
      <translation>Подсчёт…</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Фильтры</translation>
    </message>
    <message>
      <source>Find a filter</source>
      <translation>Найти фильтр</translation>
    </message>
    <message>
      <source>Find a source, year, tag …</source>
      <translation>Найти источник, год, метку…</translation>
    </message>
    <message>
      <source>No filter has “{0}” in its name.</source>
      <translation>Нет фильтров, в названии которых есть «{0}».</translation>
    </message>
    <message>
      <source>Nothing to choose here.</source>
      <translation>Здесь нечего выбрать.</translation>
    </message>
    <message>
      <source>Several values of one group widen the result; groups narrow it.</source>
      <translation>Несколько значений одной группы расширяют результат, разные группы сужают его.</translation>
    </message>
  </context>
  <context>
    <name>FacetsViewModel</name>
    <message>
      <source>Show fewer</source>
      <translation>Показать меньше</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <source>Copy {0}</source>
      <translation>Копировать: {0}</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <source>Confirm</source>
      <translation>Подтвердить</translation>
    </message>
    <message>
      <source>Confirm: {0}</source>
      <translation>Подтвердить: {0}</translation>
    </message>
    <message>
      <source>It is right as it stands</source>
      <translation>Всё верно, как есть</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <source>No word of this article tells it from the others</source>
      <translation>Ни одно слово этой статьи не отличает её от других</translation>
    </message>
    <message>
      <source>Rename saved search</source>
      <translation>Переименовать сохранённый поиск</translation>
    </message>
    <message>
      <source>Save search</source>
      <translation>Сохранить поиск</translation>
    </message>
    <message>
      <source>Saved as “{0}”</source>
      <translation>Сохранено как «{0}»</translation>
    </message>
    <message>
      <source>Saved search “{0}” deleted</source>
      <translation>Сохранённый поиск «{0}» удалён</translation>
    </message>
    <message>
      <source>The search history is empty now</source>
      <translation>История поиска очищена</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
  </context>
  <context>
    <name>Going</name>
    <message>
      <source>Matches in the article before: {0}</source>
      <translation>Совпадения в предыдущей статье: {0}</translation>
    </message>
    <message>
      <source>Matches in the next article: {0}</source>
      <translation>Совпадения в следующей статье: {0}</translation>
    </message>
    <message>
      <source>No further match in the list: from the beginning of this article</source>
      <translation>Дальше в списке совпадений нет: снова с начала этой статьи</translation>
    </message>
    <message>
      <source>No match before in the list: from the end of this article</source>
      <translation>Раньше в списке совпадений нет: снова с конца этой статьи</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Без названия</translation>
    </message>
  </context>
  <context>
    <name>GuardbookApp</name>
    <message>
      <source>Folder for the new archive</source>
      <translation>Папка для нового архива</translation>
    </message>
    <message>
      <source>Open archive</source>
      <translation>Открыть архив</translation>
    </message>
  </context>
  <context>
    <name>Handing</name>
    <message>
      <source>Archive of {0}</source>
      <translation>Архив от {0}</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Сохранено: {0}</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Показать</translation>
    </message>
    <message>
      <source>Show file</source>
      <translation>Показать файл</translation>
    </message>
    <message>
      <source>The export has something to say.</source>
      <translation>Есть замечания по экспорту.</translation>
    </message>
    <message>
      <source>There is no article in the case “{0}” yet</source>
      <translation>В деле «{0}» пока нет статей</translation>
    </message>
    <message>
      <source>{0} in the case “{1}”</source>
      <translation>{0} в деле «{1}»</translation>
    </message>
    <message>
      <source>{0} in “{1}”</source>
      <translation>{0} в «{1}»</translation>
    </message>
  </context>
  <context>
    <name>HelpBrowser</name>
    <message>
      <source>Help page</source>
      <translation>Страница справки</translation>
    </message>
  </context>
  <context>
    <name>HelpSheet</name>
    <message>
      <source>Help</source>
      <translation>Справка</translation>
    </message>
    <message>
      <source>No page holds these words.</source>
      <translation>Эти слова не найдены ни на одной странице.</translation>
    </message>
    <message>
      <source>Pages of the help</source>
      <translation>Страницы справки</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>Искать в справке</translation>
    </message>
  </context>
  <context>
    <name>Highlights</name>
    <message>
      <source>Copied</source>
      <translation>Скопировано</translation>
    </message>
  </context>
  <context>
    <name>HighlightsPanel</name>
    <message>
      <source>Clear all</source>
      <translation>Убрать все</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Фильтр</translation>
    </message>
    <message>
      <source>No highlight and no note here fits.</source>
      <translation>Здесь нет подходящих выделений и заметок.</translation>
    </message>
    <message>
      <source>No highlights or notes yet</source>
      <translation>Выделений и заметок пока нет</translation>
    </message>
    <message>
      <source>No results</source>
      <translation>Ничего не найдено</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Порядок</translation>
    </message>
    <message>
      <source>Order: {0}</source>
      <translation>Порядок: {0}</translation>
    </message>
    <message>
      <source>Remove filter: {0}</source>
      <translation>Убрать фильтр: {0}</translation>
    </message>
    <message>
      <source>Search in highlights and notes</source>
      <translation>Искать в выделениях и заметках</translation>
    </message>
    <message>
      <source>Select words in an article and press H.</source>
      <translation>Выберите слова в статье и нажмите H.</translation>
    </message>
    <message>
      <source>Show all highlights and notes</source>
      <translation>Показать все выделения и заметки</translation>
    </message>
  </context>
  <context>
    <name>HistoryPopup</name>
    <message>
      <source>Clear history</source>
      <translation>Очистить историю</translation>
    </message>
    <message>
      <source>Do not remember</source>
      <translation>Не запоминать</translation>
    </message>
    <message>
      <source>Earlier searches</source>
      <translation>Недавние запросы</translation>
    </message>
    <message>
      <source>Nothing was searched for yet.</source>
      <translation>Поисковых запросов пока не было.</translation>
    </message>
    <message>
      <source>Remember searches</source>
      <translation>Запоминать запросы</translation>
    </message>
    <message>
      <source>Searches are not remembered in this archive.</source>
      <translation>В этом архиве поисковые запросы не запоминаются.</translation>
    </message>
  </context>
  <context>
    <name>HistorySection</name>
    <message>
      <source>History</source>
      <translation>История</translation>
    </message>
    <message>
      <source>Show all {0}</source>
      <translation>Показать все ({0})</translation>
    </message>
    <message>
      <source>{0} ({1} times)</source>
      <translation>{0} (×{1})</translation>
    </message>
  </context>
  <context>
    <name>ImportCommands</name>
    <message>
      <source>An import was not finished when the program ended.</source>
      <translation>Импорт не был завершён, когда программа закрылась.</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Удалить навсегда</translation>
    </message>
    <message>
      <source>Delete the kept file for good?</source>
      <translation>Удалить сохранённый файл навсегда?</translation>
    </message>
    <message>
      <source>Go on importing</source>
      <translation>Продолжить импорт</translation>
    </message>
    <message>
      <source>Import report</source>
      <translation>Отчёт об импорте</translation>
    </message>
    <message>
      <source>Nothing of this import is left outside of the Trash</source>
      <translation>От этого импорта вне корзины ничего не осталось</translation>
    </message>
    <message>
      <source>Nothing was imported yet</source>
      <translation>Пока ничего не импортировано</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Отчёт</translation>
    </message>
    <message>
      <source>Save original</source>
      <translation>Сохранить оригинал</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Сохранено: {0}</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Показать</translation>
    </message>
    <message>
      <source>The archive keeps {0} although it could not read it. Nothing brings it back, not even Undo; the file on your disk is not touched.</source>
      <translation>Архив хранит {0}, хотя не смог прочитать этот файл. Вернуть его будет нельзя, даже отменой; файл на вашем диске останется нетронутым.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>What was imported is safe. Files that are in the archive are passed over.</source>
      <translation>Импортированное в сохранности. Файлы, которые уже есть в архиве, пропускаются.</translation>
    </message>
    <message>
      <source>{0} is deleted for good</source>
      <translation>{0} удалён навсегда</translation>
    </message>
  </context>
  <context>
    <name>IndexViewModel</name>
    <message>
      <source>Search is being prepared: {0} %. Results are incomplete.</source>
      <translation>Поиск подготавливается: {0} %. Результаты неполные.</translation>
    </message>
  </context>
  <context>
    <name>LeavingSheet</name>
    <message>
      <source>An import is running</source>
      <translation>Идёт импорт</translation>
    </message>
    <message>
      <source>Go on importing</source>
      <translation>Продолжить импорт</translation>
    </message>
    <message>
      <source>Quit now</source>
      <translation>Выйти сейчас</translation>
    </message>
    <message>
      <source>The files are still being counted.</source>
      <translation>Файлы ещё подсчитываются.</translation>
    </message>
    <message>
      <source>What is imported stays in the archive. If you quit now, the next start offers to go on with the rest.</source>
      <translation>Импортированное остаётся в архиве. Если выйти сейчас, при следующем запуске можно будет импортировать остальное.</translation>
    </message>
  </context>
  <context>
    <name>LineMenu</name>
    <message>
      <source>Colour</source>
      <translation>Цвет</translation>
    </message>
    <message>
      <source>Delete case</source>
      <translation>Удалить дело</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <translation>Удалить метку</translation>
    </message>
    <message>
      <source>Export dossier…</source>
      <translation>Экспортировать досье…</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Переместить…</translation>
    </message>
    <message>
      <source>New case in it…</source>
      <translation>Новое дело внутри…</translation>
    </message>
    <message>
      <source>New tag below it…</source>
      <translation>Новая вложенная метка…</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Переименовать</translation>
    </message>
    <message>
      <source>Rename or merge</source>
      <translation>Переименовать или объединить</translation>
    </message>
  </context>
  <context>
    <name>ListPresenter</name>
    <message>
      <source>Back to the list before</source>
      <translation>Назад к прежнему списку</translation>
    </message>
    <message>
      <source>No article here has “{0}”.</source>
      <translation>Здесь нет статей со словами «{0}».</translation>
    </message>
    <message>
      <source>No other article has enough words in common with “{0}”.</source>
      <translation>Ни у одной другой статьи нет достаточно общих слов с «{0}».</translation>
    </message>
    <message>
      <source>No results</source>
      <translation>Ничего не найдено</translation>
    </message>
    <message>
      <source>Nothing like it</source>
      <translation>Ничего похожего</translation>
    </message>
    <message>
      <source>Nothing passes these filters</source>
      <translation>Ничто не соответствует этим фильтрам</translation>
    </message>
    <message>
      <source>Remove filters</source>
      <translation>Убрать фильтры</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Поиск</translation>
    </message>
    <message>
      <source>Search all articles</source>
      <translation>Искать во всех статьях</translation>
    </message>
    <message>
      <source>Search in {0}</source>
      <translation>Поиск в «{0}»</translation>
    </message>
    <message>
      <source>Search {0}</source>
      <translation>Поиск: {0}</translation>
    </message>
    <message>
      <source>Searching…</source>
      <translation>Идёт поиск…</translation>
    </message>
  </context>
  <context>
    <name>LockedPage</name>
    <message>
      <source>Its key is not on this computer. Type its recovery key to open it.</source>
      <translation>Его ключа нет на этом компьютере. Введите ключ восстановления, чтобы открыть архив.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Открыть</translation>
    </message>
    <message>
      <source>Open another archive…</source>
      <translation>Открыть другой архив…</translation>
    </message>
    <message>
      <source>Open my archive</source>
      <translation>Открыть мой архив</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Открывается…</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Парольная фраза</translation>
    </message>
    <message>
      <source>Passphrase or recovery key</source>
      <translation>Парольная фраза или ключ восстановления</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>Ключ восстановления</translation>
    </message>
    <message>
      <source>Type its passphrase or its recovery key to open it.</source>
      <translation>Введите его парольную фразу или ключ восстановления, чтобы открыть архив.</translation>
    </message>
    <message>
      <source>Type its passphrase to open it.</source>
      <translation>Введите его парольную фразу, чтобы открыть архив.</translation>
    </message>
    <message>
      <source>“{0}” is locked</source>
      <translation>Архив «{0}» заблокирован</translation>
    </message>
  </context>
  <context>
    <name>Locking</name>
    <message>
      <source>Guardbook recovery key.txt</source>
      <translation>Ключ восстановления Guardbook.txt</translation>
    </message>
    <message>
      <source>Lock while a backup is being restored?</source>
      <translation>Заблокировать, пока восстанавливается резервная копия?</translation>
    </message>
    <message>
      <source>Nothing of it is kept when it is stopped.</source>
      <translation>Если его прервать, от него ничего не останется.</translation>
    </message>
    <message>
      <source>Save recovery key</source>
      <translation>Сохранить ключ восстановления</translation>
    </message>
    <message>
      <source>Stop it and lock</source>
      <translation>Прервать и заблокировать</translation>
    </message>
    <message>
      <source>The passphrase is gone: this computer opens the archive</source>
      <translation>Парольная фраза удалена: этот компьютер открывает архив сам</translation>
    </message>
    <message>
      <source>The passphrase is set</source>
      <translation>Парольная фраза задана</translation>
    </message>
    <message>
      <source>The recovery key is gone</source>
      <translation>Ключ восстановления удалён</translation>
    </message>
  </context>
  <context>
    <name>LostSection</name>
    <message>
      <source>Delete this note</source>
      <translation>Удалить эту заметку</translation>
    </message>
    <message>
      <source>Notes without a place</source>
      <translation>Заметки без привязки</translation>
    </message>
    <message>
      <source>Reattach to selection</source>
      <translation>Привязать к выбранному тексту</translation>
    </message>
    <message>
      <source>Select the words in the article that a note belongs to, then reattach it.</source>
      <translation>Выберите в статье слова, к которым относится заметка, и привяжите её к ним.</translation>
    </message>
  </context>
  <context>
    <name>MarkList</name>
    <message>
      <source>Highlights and notes</source>
      <translation>Выделения и заметки</translation>
    </message>
  </context>
  <context>
    <name>Marker</name>
    <message>
      <source>Note {0}. {1}</source>
      <translation>Заметка {0}. {1}</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Close message</source>
      <translation>Закрыть сообщение</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Something went wrong inside the program ({0}).</source>
      <translation>В программе произошла ошибка ({0}).</translation>
    </message>
    <message>
      <source>What was saved before is safe. Try again; if it persists, restart.</source>
      <translation>Сохранённое ранее не пострадало. Попробуйте ещё раз; если ошибка повторится, перезапустите программу.</translation>
    </message>
  </context>
  <context>
    <name>NameSheet</name>
    <message>
      <source>Another saved search has that name.</source>
      <translation>Это название уже носит другой сохранённый поиск.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Name of the search</source>
      <translation>Название поиска</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Заменить</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Сохранить</translation>
    </message>
    <message>
      <source>There is a saved search of that name; it will search for this instead.</source>
      <translation>Сохранённый поиск с таким названием уже есть; теперь он будет искать это.</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <source>Ctrl+Enter or Esc saves</source>
      <translation>Сохранить: Ctrl+Enter или Esc</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Удалить</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Сохранить</translation>
    </message>
    <message>
      <source>Save (Ctrl+Enter)</source>
      <translation>Сохранить (Ctrl+Enter)</translation>
    </message>
  </context>
  <context>
    <name>NoteField</name>
    <message>
      <source>Note</source>
      <translation>Заметка</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Написать заметку</translation>
    </message>
  </context>
  <context>
    <name>Nothing</name>
    <message>
      <source>No article chosen</source>
      <translation>Статья не выбрана</translation>
    </message>
  </context>
  <context>
    <name>Offer</name>
    <message>
      <source>No words of these pages are known: none can be searched for or selected.</source>
      <translation>Слова этих страниц неизвестны: их нельзя найти или выбрать.</translation>
    </message>
    <message>
      <source>Read the text…</source>
      <translation>Распознать текст…</translation>
    </message>
  </context>
  <context>
    <name>OpenSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Open a copy</source>
      <translation>Открыть копию</translation>
    </message>
    <message>
      <source>Open in another program?</source>
      <translation>Открыть в другой программе?</translation>
    </message>
    <message>
      <source>The copy is deleted when this archive is closed. The other program may keep the name or parts of it, in its list of recent files for example. The original in the archive does not change.</source>
      <translation>Копия удаляется, когда этот архив закрывается. Другая программа может сохранить у себя имя файла или части его содержимого, например в списке недавних файлов. Оригинал в архиве не меняется.</translation>
    </message>
    <message>
      <source>You are asked once for each archive.</source>
      <translation>Для каждого архива вопрос задаётся один раз.</translation>
    </message>
    <message>
      <source>“{0}” is opened as a copy that is not encrypted.</source>
      <translation>«{0}» откроется как незашифрованная копия.</translation>
    </message>
  </context>
  <context>
    <name>OptionsColumn</name>
    <message>
      <source>All</source>
      <translation>Все</translation>
    </message>
    <message>
      <source>All annotations</source>
      <translation>Все пометки</translation>
    </message>
    <message>
      <source>Anonymous</source>
      <translation>Анонимно</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Статьи</translation>
    </message>
    <message>
      <source>At the end</source>
      <translation>В конце</translation>
    </message>
    <message>
      <source>Attach highlights and notes as Web Annotations</source>
      <translation>Вложить выделения и заметки как Web Annotations</translation>
    </message>
    <message>
      <source>Attach the imported file to the PDF</source>
      <translation>Вложить импортированный файл в PDF</translation>
    </message>
    <message>
      <source>Attach the imported files to the PDF</source>
      <translation>Вложить импортированные файлы в PDF</translation>
    </message>
    <message>
      <source>Beside the text</source>
      <translation>Рядом с текстом</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Цвета</translation>
    </message>
    <message>
      <source>Divide words at the ends of lines</source>
      <translation>Переносить слова в конце строк</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Формат</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Крупный</translation>
    </message>
    <message>
      <source>Leave out who wrote notes, who exports, and with what, and what cameras and programs noted in the picture’s file, such as where it was taken.</source>
      <translation>Не указывать, кто писал заметки, кто экспортирует и чем, и что камеры и программы записали в файл изображения, например место съёмки.</translation>
    </message>
    <message>
      <source>Leave out who wrote notes, who exports, and with what.</source>
      <translation>Не указывать, кто писал заметки, кто экспортирует и с помощью чего.</translation>
    </message>
    <message>
      <source>Leave out who wrote notes, who exports, and with what. What the original says of itself stays in it.</source>
      <translation>Не указывать, кто писал заметки, кто экспортирует и чем. То, что оригинал сообщает о себе, остаётся в нём.</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Поля</translation>
    </message>
    <message>
      <source>Name the cases</source>
      <translation>Указать дела</translation>
    </message>
    <message>
      <source>Narrow</source>
      <translation>Узкие</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Стандарт</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>Of the original</source>
      <translation>Оригинала</translation>
    </message>
    <message>
      <source>Only pages with highlights</source>
      <translation>Только страницы с выделениями</translation>
    </message>
    <message>
      <source>Only paragraphs with highlights</source>
      <translation>Только абзацы с выделениями</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Страницы</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Бумага</translation>
    </message>
    <message>
      <source>Set anew</source>
      <translation>Набраны заново</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>Мелкий</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Метка</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Wide</source>
      <translation>Широкие</translation>
    </message>
    <message>
      <source>With the imported files and their names</source>
      <translation>С импортированными файлами и их именами</translation>
    </message>
  </context>
  <context>
    <name>Organising</name>
    <message>
      <source>Case moved</source>
      <translation>Дело перемещено</translation>
    </message>
    <message>
      <source>Case “{0}” deleted; its articles stay in the archive</source>
      <translation>Дело «{0}» удалено; его статьи остаются в архиве</translation>
    </message>
    <message>
      <source>Choose a tag or a case in the sidebar to rename it</source>
      <translation>Чтобы переименовать, выберите метку или дело на боковой панели</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Объединить</translation>
    </message>
    <message>
      <source>Merge the two tags?</source>
      <translation>Объединить две метки?</translation>
    </message>
    <message>
      <source>Merged into “{0}”</source>
      <translation>Объединено с «{0}»</translation>
    </message>
    <message>
      <source>New case</source>
      <translation>Новое дело</translation>
    </message>
    <message>
      <source>New case in “{0}”</source>
      <translation>Новое дело в «{0}»</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Новая метка</translation>
    </message>
    <message>
      <source>New tag below “{0}”</source>
      <translation>Новая метка, вложенная в «{0}»</translation>
    </message>
    <message>
      <source>Tag “{0}” taken off everything</source>
      <translation>Метка «{0}» снята отовсюду</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
  </context>
  <context>
    <name>OriginalSection</name>
    <message>
      <source>Check</source>
      <translation>Проверить</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Импортировано</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Открыть…</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Оригинал</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Часть</translation>
    </message>
    <message>
      <source>Read the original and compare it with what was imported.</source>
      <translation>Прочитать оригинал и сравнить его с тем, что было импортировано.</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Сохранить как…</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Размер</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Тип</translation>
    </message>
  </context>
  <context>
    <name>PageField</name>
    <message>
      <source>Page</source>
      <translation>Страница</translation>
    </message>
  </context>
  <context>
    <name>PagesBar</name>
    <message>
      <source>({0} of {1})</source>
      <translation>({0} из {1})</translation>
    </message>
    <message>
      <source>Bar above the pages</source>
      <translation>Панель над страницами</translation>
    </message>
    <message>
      <source>Fit to width</source>
      <translation>По ширине</translation>
    </message>
    <message>
      <source>Fit whole page</source>
      <translation>Страница целиком</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Крупнее</translation>
    </message>
    <message>
      <source>Mark an area</source>
      <translation>Выделить область</translation>
    </message>
    <message>
      <source>Note on the page</source>
      <translation>Заметка на странице</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Страницы</translation>
    </message>
    <message>
      <source>Shown as</source>
      <translation>Показывать как</translation>
    </message>
    <message>
      <source>Small pages, outline and marks in the file</source>
      <translation>Миниатюры, оглавление и пометки в файле</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Мельче</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Turn clockwise</source>
      <translation>Повернуть по часовой стрелке</translation>
    </message>
    <message>
      <source>of {0}</source>
      <translation>из {0}</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
  </context>
  <context>
    <name>PagesModel</name>
    <message>
      <source>Page {0}</source>
      <translation>Страница {0}</translation>
    </message>
  </context>
  <context>
    <name>PagesPane</name>
    <message>
      <source>Page {0}</source>
      <translation>Страница {0}</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Страница {0} из {1}</translation>
    </message>
    <message>
      <source>There are no words on this page.</source>
      <translation>На этой странице нет слов.</translation>
    </message>
  </context>
  <context>
    <name>PagesPlace</name>
    <message>
      <source>Click where the note is to stand, or use arrow keys and Enter.</source>
      <translation>Щёлкните там, где должна стоять заметка, или используйте стрелки и Enter.</translation>
    </message>
    <message>
      <source>Drag a box, or move it by the arrow keys; Enter takes it.</source>
      <translation>Растяните рамку или двигайте её стрелками; Enter — принять.</translation>
    </message>
    <message>
      <source>No words of these pages are known: none can be selected.</source>
      <translation>Слова этих страниц неизвестны: выделять нечего.</translation>
    </message>
    <message>
      <source>The text was changed: its words are marked in the text.</source>
      <translation>Текст изменён: его слова выделяются в тексте.</translation>
    </message>
  </context>
  <context>
    <name>PagesView</name>
    <message>
      <source>Pages</source>
      <translation>Страницы</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Action, case, tag or article</source>
      <translation>Команда, дело, метка или статья</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Палитра команд</translation>
    </message>
    <message>
      <source>Nothing fits these words.</source>
      <translation>Ничто не подходит к этим словам.</translation>
    </message>
    <message>
      <source>What can be chosen</source>
      <translation>Варианты выбора</translation>
    </message>
  </context>
  <context>
    <name>PaletteCommands</name>
    <message>
      <source>Archive</source>
      <translation>Архив</translation>
    </message>
  </context>
  <context>
    <name>Pane</name>
    <message>
      <source>Copied with its source.</source>
      <translation>Скопировано с источником.</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Область чтения</translation>
    </message>
  </context>
  <context>
    <name>PassphraseSheet</name>
    <message>
      <source>Ask for it on this computer, too</source>
      <translation>Запрашивать её и на этом компьютере</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Change passphrase</source>
      <translation>Изменить парольную фразу</translation>
    </message>
    <message>
      <source>It does not protect what is open: the screen, the memory of the computer, what was copied, exported or printed. The number and the rough size of your originals can be seen.</source>
      <translation>Она не защищает то, что открыто: экран, память компьютера, всё, что скопировано, экспортировано или напечатано. Число и примерный размер оригиналов видны.</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>Новая парольная фраза</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Парольная фраза</translation>
    </message>
    <message>
      <source>Present passphrase</source>
      <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
      <source>Present passphrase or recovery key</source>
      <translation>Нынешняя парольная фраза или ключ восстановления</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>Ключ восстановления</translation>
    </message>
    <message>
      <source>Remove passphrase</source>
      <translation>Удалить парольную фразу</translation>
    </message>
    <message>
      <source>Set passphrase</source>
      <translation>Задать парольную фразу</translation>
    </message>
    <message>
      <source>The key stays on this computer: whoever can use it as you opens the archive. Only copies on other computers ask for the passphrase.</source>
      <translation>Ключ остаётся на этом компьютере: кто может пользоваться им от вашего имени, тот откроет архив. Парольную фразу запрашивают только копии на других компьютерах.</translation>
    </message>
    <message>
      <source>The key that lies on this computer goes. A copy of the archive that was made before opens once the new keys.json lies in it.</source>
      <translation>Ключ, который лежит на этом компьютере, удаляется. Сделанная раньше копия архива откроется, когда в неё положат новый keys.json.</translation>
    </message>
    <message>
      <source>The recovery key stays valid: it opens the archive as before.</source>
      <translation>Ключ восстановления остаётся в силе: он открывает архив, как и прежде.</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>Ещё раз она же</translation>
    </message>
    <message>
      <source>The two passphrases are not the same.</source>
      <translation>Парольные фразы не совпадают.</translation>
    </message>
    <message>
      <source>This archive is open for reading only.</source>
      <translation>Этот архив открыт только для чтения.</translation>
    </message>
    <message>
      <source>Whoever takes this computer or its disk finds no title, text, tag, note, file name or search of the archive while it is closed or locked.</source>
      <translation>Кто заберёт этот компьютер или его диск, не найдёт ни заголовков, ни текстов, ни меток, ни заметок, ни имён файлов, ни запросов, пока архив закрыт или заблокирован.</translation>
    </message>
    <message>
      <source>Without the passphrase nobody can open the archive, not even you, unless there is a recovery key. Choose several words that you remember, and keep them in a safe place.</source>
      <translation>Без парольной фразы архив не откроет никто, даже вы, если нет ключа восстановления. Выберите несколько слов, которые запомните, и храните их в надёжном месте.</translation>
    </message>
  </context>
  <context>
    <name>PasswordSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>It is kept in memory until the window is closed, and nowhere else.</source>
      <translation>Он хранится в памяти, пока открыто окно, и больше нигде.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Открыть</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Пароль</translation>
    </message>
    <message>
      <source>That password does not open it. Try another one.</source>
      <translation>Этот пароль не подходит. Попробуйте другой.</translation>
    </message>
    <message>
      <source>This PDF opens with a password</source>
      <translation>Этот PDF открывается с паролем</translation>
    </message>
  </context>
  <context>
    <name>PickPopup</name>
    <message>
      <source>Matches</source>
      <translation>Совпадения</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>Убрать: {0}</translation>
    </message>
  </context>
  <context>
    <name>PictureLabel</name>
    <message>
      <source>Picture</source>
      <translation>Изображение</translation>
    </message>
  </context>
  <context>
    <name>PreviewPane</name>
    <message>
      <source>Beginning of the file</source>
      <translation>Начало файла</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Следующая страница</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Предпросмотр</translation>
    </message>
    <message>
      <source>Preview: {0}</source>
      <translation>Предпросмотр: {0}</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Предыдущая страница</translation>
    </message>
    <message>
      <source>The preview is being made</source>
      <translation>Предпросмотр готовится</translation>
    </message>
  </context>
  <context>
    <name>ReaderSwitch</name>
    <message>
      <source>Reader</source>
      <translation>Область чтения</translation>
    </message>
  </context>
  <context>
    <name>ReaderToolbar</name>
    <message>
      <source>Export PDF</source>
      <translation>Экспорт в PDF</translation>
    </message>
  </context>
  <context>
    <name>RecentArchives</name>
    <message>
      <source>No archive was opened yet</source>
      <translation>Архивы ещё не открывались</translation>
    </message>
  </context>
  <context>
    <name>RecoverySheet</name>
    <message>
      <source>A recovery key opens the archive, and every copy and backup of it, where the passphrase is forgotten or this computer is lost.</source>
      <translation>Ключ восстановления открывает архив, любую его копию и резервную копию, если парольная фраза забыта или этот компьютер утрачен.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Copied. Copy something else once you have kept it.</source>
      <translation>Скопировано. Сохранив ключ, скопируйте что-нибудь другое.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копировать</translation>
    </message>
    <message>
      <source>I have kept it</source>
      <translation>Я сохранил(а) его</translation>
    </message>
    <message>
      <source>It is shown once and stored nowhere. It stays valid when the passphrase is changed or removed, until you replace or remove it here.</source>
      <translation>Он показывается один раз и нигде не хранится. Он остаётся в силе, когда парольную фразу меняют или удаляют, пока вы не замените или не удалите его здесь.</translation>
    </message>
    <message>
      <source>Make recovery key</source>
      <translation>Создать ключ восстановления</translation>
    </message>
    <message>
      <source>Other programs can read the clipboard. Printers and files keep what they were given: whoever finds it can open the archive.</source>
      <translation>Другие программы могут читать буфер обмена. Принтеры и файлы хранят то, что получили: кто это найдёт, сможет открыть архив.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Парольная фраза</translation>
    </message>
    <message>
      <source>Passphrase or present recovery key</source>
      <translation>Парольная фраза или нынешний ключ восстановления</translation>
    </message>
    <message>
      <source>Present recovery key</source>
      <translation>Нынешний ключ восстановления</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Печать…</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>Ключ восстановления</translation>
    </message>
    <message>
      <source>Remove recovery key</source>
      <translation>Удалить ключ восстановления</translation>
    </message>
    <message>
      <source>Replace recovery key</source>
      <translation>Заменить ключ восстановления</translation>
    </message>
    <message>
      <source>Save as text…</source>
      <translation>Сохранить как текст…</translation>
    </message>
    <message>
      <source>Saved. Move the file to another device.</source>
      <translation>Сохранено. Перенесите файл на другое устройство.</translation>
    </message>
    <message>
      <source>The key is not shown again. Close this with “I have kept it”.</source>
      <translation>Ключ больше не будет показан. Закройте кнопкой «Я сохранил(а) его».</translation>
    </message>
    <message>
      <source>This archive has a recovery key. If it is lost, or somebody may have seen it, replace it: the old one opens the archive no longer, only backups and copies from before.</source>
      <translation>У этого архива есть ключ восстановления. Если он утерян или его мог кто-то увидеть, замените его: старый больше не откроет архив, только прежние резервные и прочие копии.</translation>
    </message>
    <message>
      <source>This archive has no recovery key.</source>
      <translation>У этого архива нет ключа восстановления.</translation>
    </message>
    <message>
      <source>This archive is open for reading only.</source>
      <translation>Этот архив открыт только для чтения.</translation>
    </message>
    <message>
      <source>This is the recovery key: {0}</source>
      <translation>Это ключ восстановления: {0}</translation>
    </message>
    <message>
      <source>Whoever has the key and a copy of the archive can read everything. Keep it on paper or on another device, apart from this computer.</source>
      <translation>У кого есть ключ и копия архива, тот прочтёт всё. Храните его на бумаге или на другом устройстве, отдельно от этого компьютера.</translation>
    </message>
    <message>
      <source>Write it down, print it or save it: it is not shown again.</source>
      <translation>Запишите, распечатайте или сохраните его: он больше не будет показан.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryViewModel</name>
    <message>
      <source>It opens the archive and every copy of it, on any computer, wherever the passphrase is asked for. Whoever has both can read everything.</source>
      <translation>Он открывает архив и любую его копию на любом компьютере везде, где запрашивается парольная фраза. У кого есть и то и другое, тот прочтёт всё.</translation>
    </message>
    <message>
      <source>Recovery key of the Guardbook archive “{0}”</source>
      <translation>Ключ восстановления архива Guardbook «{0}»</translation>
    </message>
  </context>
  <context>
    <name>ReminderCard</name>
    <message>
      <source>Back up…</source>
      <translation>Копировать…</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Позже</translation>
    </message>
    <message>
      <source>Remind me in a week</source>
      <translation>Напомнить через неделю</translation>
    </message>
    <message>
      <source>This archive was never backed up.</source>
      <translation>У этого архива ещё нет резервной копии.</translation>
    </message>
  </context>
  <context>
    <name>ReportSheet</name>
    <message>
      <source>All</source>
      <translation>Все</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копировать</translation>
    </message>
    <message>
      <source>Delete the kept file {0}…</source>
      <translation>Удалить сохранённый файл {0}…</translation>
    </message>
    <message>
      <source>Files of the import</source>
      <translation>Файлы импорта</translation>
    </message>
    <message>
      <source>Import report</source>
      <translation>Отчёт об импорте</translation>
    </message>
    <message>
      <source>Move the articles of this import to the Trash</source>
      <translation>Переместить статьи этого импорта в корзину</translation>
    </message>
    <message>
      <source>Save the kept file {0}…</source>
      <translation>Сохранить хранимый файл {0} на диск…</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Сохранить…</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>Try the failed ones again</source>
      <translation>Повторить для неудавшихся</translation>
    </message>
    <message>
      <source>Undo this import</source>
      <translation>Отменить этот импорт</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>… and {0} more</source>
      <translation>… и ещё {0}</translation>
    </message>
  </context>
  <context>
    <name>RestoreSheet</name>
    <message>
      <source>Backup</source>
      <translation>Копия</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Choose the folder of the archive</source>
      <translation>Выбрать папку архива</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Выбрать…</translation>
    </message>
    <message>
      <source>Every byte is checked before the archive takes its place. What is in the backup is not changed.</source>
      <translation>Каждый байт проверяется, прежде чем архив займёт своё место. Сама копия не изменяется.</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Содержит</translation>
    </message>
    <message>
      <source>Into the folder</source>
      <translation>В папку</translation>
    </message>
    <message>
      <source>Not known before it is opened</source>
      <translation>Станет известно, когда её откроют</translation>
    </message>
    <message>
      <source>Nothing that can be restored</source>
      <translation>Ничего, что можно восстановить</translation>
    </message>
    <message>
      <source>Open the backup</source>
      <translation>Открыть копию</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Парольная фраза</translation>
    </message>
    <message>
      <source>Passphrase or recovery key</source>
      <translation>Парольная фраза или ключ восстановления</translation>
    </message>
    <message>
      <source>Progress of restoring</source>
      <translation>Ход восстановления</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>Ключ восстановления</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Восстановить</translation>
    </message>
    <message>
      <source>Restore from a backup</source>
      <translation>Восстановить из резервной копии</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Остановить</translation>
    </message>
    <message>
      <source>{0}, {1}, as of {2}</source>
      <translation>{0}, {1}, состояние на {2}</translation>
    </message>
  </context>
  <context>
    <name>Restoring</name>
    <message>
      <source>Folder of the backup</source>
      <translation>Папка резервной копии</translation>
    </message>
    <message>
      <source>New or empty folder for the archive</source>
      <translation>Новая или пустая папка для архива</translation>
    </message>
    <message>
      <source>Restored, and every byte was checked</source>
      <translation>Восстановлено, каждый байт проверен</translation>
    </message>
    <message>
      <source>Some originals were missing in the archive already.</source>
      <translation>Некоторых оригиналов не было уже в архиве.</translation>
    </message>
    <message>
      <source>The archive is as it was, and something was wrong in it before.</source>
      <translation>Архив такой, каким был; что-то в нём было не так и раньше.</translation>
    </message>
    <message>
      <source>Verify…</source>
      <translation>Проверить…</translation>
    </message>
  </context>
  <context>
    <name>RunRow</name>
    <message>
      <source>Progress</source>
      <translation>Ход выполнения</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Остановить</translation>
    </message>
  </context>
  <context>
    <name>RunningPopup</name>
    <message>
      <source>What is running</source>
      <translation>Что сейчас выполняется</translation>
    </message>
  </context>
  <context>
    <name>SavedSearchKeys</name>
    <message>
      <source>Delete saved search</source>
      <translation>Удалить сохранённый поиск</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Переместить вниз</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Переместить вверх</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Переименовать…</translation>
    </message>
  </context>
  <context>
    <name>ScanSheet</name>
    <message>
      <source>Also pages that have a text</source>
      <translation>И страницы, у которых есть текст</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Languages of the pages</source>
      <translation>Языки страниц</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Распознать</translation>
    </message>
    <message>
      <source>Read the text of the pages</source>
      <translation>Распознать текст страниц</translation>
    </message>
    <message>
      <source>The pictures of the pages are read on this computer, by the program Tesseract. Their words become a version of the text that can be searched for, marked and corrected; the original stays as it is.</source>
      <translation>Изображения страниц распознаются на этом компьютере программой Tesseract. Слова становятся версией текста, в которой можно искать, выделять и исправлять; оригинал не меняется.</translation>
    </message>
  </context>
  <context>
    <name>Scans</name>
    <message>
      <source>Pages are being read already</source>
      <translation>Страницы уже распознаются</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Clear search</source>
      <translation>Очистить поиск</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Поиск</translation>
    </message>
  </context>
  <context>
    <name>SearchPanel</name>
    <message>
      <source>Back to the list before, from what is {0}</source>
      <translation>Назад к прежнему списку; сейчас показано: {0}</translation>
    </message>
    <message>
      <source>Did you mean “{0}”?</source>
      <translation>Возможно, вы имели в виду «{0}»?</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Фильтр</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Порядок</translation>
    </message>
    <message>
      <source>Order: {0}</source>
      <translation>Порядок: {0}</translation>
    </message>
    <message>
      <source>Search everywhere instead of in {0}</source>
      <translation>Искать везде, а не в «{0}»</translation>
    </message>
    <message>
      <source>Searching in {0}. Backspace searches everywhere.</source>
      <translation>Поиск в «{0}». Backspace — искать везде.</translation>
    </message>
    <message>
      <source>{0}. Esc goes back to the list before.</source>
      <translation>{0}. Esc возвращает к прежнему списку.</translation>
    </message>
  </context>
  <context>
    <name>SecondPane</name>
    <message>
      <source>Close the second article</source>
      <translation>Закрыть вторую статью</translation>
    </message>
    <message>
      <source>Second article</source>
      <translation>Вторая статья</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Без названия</translation>
    </message>
    <message>
      <source>Write a note on the second article</source>
      <translation>Написать заметку ко второй статье</translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message>
      <source>Copy quote</source>
      <translation>Копировать цитату</translation>
    </message>
    <message>
      <source>Copy quote with its source</source>
      <translation>Копировать цитату с источником</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Удалить</translation>
    </message>
    <message>
      <source>Delete (Del)</source>
      <translation>Удалить (Del)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Заметка</translation>
    </message>
    <message>
      <source>Note (N)</source>
      <translation>Заметка (N)</translation>
    </message>
    <message>
      <source>Other marks</source>
      <translation>Другая разметка</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Выбранный текст</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Метка</translation>
    </message>
    <message>
      <source>Tag (T)</source>
      <translation>Метка (T)</translation>
    </message>
  </context>
  <context>
    <name>SettingsSheet</name>
    <message>
      <source>Pages of the settings</source>
      <translation>Страницы настроек</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Настройки</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Сочетания клавиш</translation>
    </message>
    <message>
      <source>No shortcut fits these words.</source>
      <translation>Нет сочетаний клавиш, подходящих к этим словам.</translation>
    </message>
    <message>
      <source>Search by name or key</source>
      <translation>Поиск по названию или клавише</translation>
    </message>
  </context>
  <context>
    <name>SideStrip</name>
    <message>
      <source>Beside the pages</source>
      <translation>Рядом со страницами</translation>
    </message>
    <message>
      <source>In the file, p. {0}</source>
      <translation>В файле, с. {0}</translation>
    </message>
    <message>
      <source>In the file, p. {0}, by {1}</source>
      <translation>В файле, с. {0}, автор: {1}</translation>
    </message>
    <message>
      <source>Marks that are in the file</source>
      <translation>Пометки, которые есть в файле</translation>
    </message>
    <message>
      <source>No other program has left marks in this file.</source>
      <translation>Другие программы не оставили пометок в этом файле.</translation>
    </message>
    <message>
      <source>Outline of the file</source>
      <translation>Оглавление файла</translation>
    </message>
    <message>
      <source>Small pictures of the pages</source>
      <translation>Миниатюры страниц</translation>
    </message>
    <message>
      <source>The file holds more than is listed here; not all of its marks were read.</source>
      <translation>В файле есть не только то, что указано здесь: прочитаны не все его пометки.</translation>
    </message>
    <message>
      <source>This file has no outline.</source>
      <translation>В этом файле нет оглавления.</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Без названия</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Add articles</source>
      <translation>Добавить статьи</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Архив</translation>
    </message>
    <message>
      <source>Archive: {0}</source>
      <translation>Архив: {0}</translation>
    </message>
    <message>
      <source>On this device only</source>
      <translation>Только на этом устройстве</translation>
    </message>
    <message>
      <source>Open another archive</source>
      <translation>Открыть другой архив</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Настройки</translation>
    </message>
    <message>
      <source>This program opens no network connection, ever.</source>
      <translation>Эта программа никогда не подключается к сети.</translation>
    </message>
  </context>
  <context>
    <name>SidebarDelegate</name>
    <message>
      <source>Name of “{0}”</source>
      <translation>Название «{0}»</translation>
    </message>
  </context>
  <context>
    <name>SidebarTree</name>
    <message>
      <source>Library</source>
      <translation>Библиотека</translation>
    </message>
  </context>
  <context>
    <name>SuggestionsSection</name>
    <message>
      <source>Add tag {0}</source>
      <translation>Добавить метку {0}</translation>
    </message>
    <message>
      <source>Suggested tags</source>
      <translation>Предлагаемые метки</translation>
    </message>
  </context>
  <context>
    <name>TextSection</name>
    <message>
      <source>Correct…</source>
      <translation>Исправить…</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Происхождение</translation>
    </message>
    <message>
      <source>Look at {0}</source>
      <translation>Посмотреть: {0}</translation>
    </message>
    <message>
      <source>Look at…</source>
      <translation>Посмотреть…</translation>
    </message>
    <message>
      <source>Read original again</source>
      <translation>Прочитать оригинал заново</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
  </context>
  <context>
    <name>TextSize</name>
    <message>
      <source>Larger text</source>
      <translation>Увеличить текст</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Уменьшить текст</translation>
    </message>
    <message>
      <source>Usual size</source>
      <translation>Обычный размер</translation>
    </message>
    <message>
      <source>{0} px</source>
      <translation>{0} пикс.</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Далее</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Пропустить</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} из {1}</translation>
    </message>
  </context>
  <context>
    <name>Transfer</name>
    <message>
      <source>Import folder</source>
      <translation>Импортировать папку</translation>
    </message>
    <message>
      <source>There is no text on the clipboard</source>
      <translation>В буфере обмена нет текста</translation>
    </message>
  </context>
  <context>
    <name>TrashBar</name>
    <message>
      <source>Delete for good…</source>
      <translation>Удалить навсегда…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Восстановить</translation>
    </message>
    <message>
      <source>This article is in the Trash.</source>
      <translation>Эта статья в корзине.</translation>
    </message>
  </context>
  <context>
    <name>Trashing</name>
    <message>
      <source>Articles are being deleted already</source>
      <translation>Статьи уже удаляются</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Удалить навсегда</translation>
    </message>
    <message>
      <source>Older copies of the archive keep them, until you delete the folder {0}.</source>
      <translation>В прежних копиях архива они остаются, пока вы не удалите папку {0}.</translation>
    </message>
    <message>
      <source>The Trash is empty</source>
      <translation>Корзина пуста</translation>
    </message>
    <message>
      <source>The backup in {0} keeps them until the next one is made there; other backups and copies may still hold them.</source>
      <translation>Резервная копия в {0} хранит их, пока там не сделана следующая; другие резервные и прочие копии могут всё ещё содержать их.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Show what is running</source>
      <translation>Показать, что сейчас выполняется</translation>
    </message>
    <message>
      <source>What is running</source>
      <translation>Что сейчас выполняется</translation>
    </message>
  </context>
  <context>
    <name>Undo</name>
    <message>
      <source>Done again: {0}</source>
      <translation>Повторено: {0}</translation>
    </message>
    <message>
      <source>Undone: {0}</source>
      <translation>Отменено: {0}</translation>
    </message>
  </context>
  <context>
    <name>Veil</name>
    <message>
      <source>Opening the pages…</source>
      <translation>Страницы открываются…</translation>
    </message>
  </context>
  <context>
    <name>VersionSheet</name>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>It has no words that the text shown now does not have.</source>
      <translation>В ней нет слов, которых не было бы в показанном сейчас тексте.</translation>
    </message>
    <message>
      <source>Marked are the words that the text shown now does not have.</source>
      <translation>Отмечены слова, которых нет в показанном сейчас тексте.</translation>
    </message>
    <message>
      <source>Show this version again</source>
      <translation>Вернуть эту версию</translation>
    </message>
  </context>
  <context>
    <name>Walking</name>
    <message>
      <source>From the beginning again: match {0} of {1}</source>
      <translation>Снова с начала: совпадение {0} из {1}</translation>
    </message>
    <message>
      <source>From the end again: match {0} of {1}</source>
      <translation>Снова с конца: совпадение {0} из {1}</translation>
    </message>
    <message>
      <source>Match {0} of {1}</source>
      <translation>Совпадение {0} из {1}</translation>
    </message>
    <message>
      <source>Nothing was found in this article.</source>
      <translation>В этой статье ничего не найдено.</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Export annotated PDF</source>
      <translation>Экспортировать PDF с пометками</translation>
    </message>
    <message>
      <source>Highlight the selection</source>
      <translation>Выделить выбранный текст</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Импорт</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>Импортировать файлы…</translation>
    </message>
    <message>
      <source>Open sample archive</source>
      <translation>Открыть пример архива</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Искать везде</translation>
    </message>
  </context>
  <context>
    <name>WholeSheet</name>
    <message>
      <source>All articles leave, also those in the Trash, with every version, note, tag and case, the imported files with their names, and the log. Any browser opens them, and a new archive can be made of them: import the folder there.</source>
      <translation>Выводятся все статьи, и те, что в корзине, со всеми версиями, заметками, метками и делами, импортированными файлами и их именами и журналом. Их откроет любой браузер, и из них можно сделать новый архив: импортируйте в него папку.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Export the whole archive</source>
      <translation>Экспорт всего архива</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Экспортировать…</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Формат</translation>
    </message>
    <message>
      <source>Nothing of it is encrypted. Whoever can open the folder can read everything.</source>
      <translation>Ничто из этого не зашифровано. Кто может открыть папку, тот может прочитать всё.</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>About Guardbook</source>
      <translation>О программе Guardbook</translation>
    </message>
    <message>
      <source>Add articles from files to the archive.</source>
      <translation>Добавить в архив статьи из файлов.</translation>
    </message>
    <message>
      <source>Add every article in a folder and the folders below it.</source>
      <translation>Добавить все статьи из папки и вложенных в неё папок.</translation>
    </message>
    <message>
      <source>Always be dark.</source>
      <translation>Всегда использовать тёмные цвета.</translation>
    </message>
    <message>
      <source>Always be light.</source>
      <translation>Всегда использовать светлые цвета.</translation>
    </message>
    <message>
      <source>Article only</source>
      <translation>Только статья</translation>
    </message>
    <message>
      <source>Attach highlights and notes from a Web Annotations file.</source>
      <translation>Присоединить выделения и заметки из файла Web Annotations.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>Резервная копия…</translation>
    </message>
    <message>
      <source>Be light or dark as the system is.</source>
      <translation>Использовать светлые или тёмные цвета, как в системе.</translation>
    </message>
    <message>
      <source>Check a dossier…</source>
      <translation>Проверить досье…</translation>
    </message>
    <message>
      <source>Choose looks, keys, colours and what is remembered.</source>
      <translation>Выбрать внешний вид, клавиши, цвета и то, что запоминается.</translation>
    </message>
    <message>
      <source>Clear search history</source>
      <translation>Очистить историю поиска</translation>
    </message>
    <message>
      <source>Close second article</source>
      <translation>Закрыть вторую статью</translation>
    </message>
    <message>
      <source>Close the archive and the window.</source>
      <translation>Закрыть архив и окно.</translation>
    </message>
    <message>
      <source>Close the archive until its passphrase is typed again.</source>
      <translation>Закрыть архив, пока снова не введут его парольную фразу.</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>Цвета системы</translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation>Палитра команд…</translation>
    </message>
    <message>
      <source>Compact list</source>
      <translation>Компактный список</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <translation>Копировать со ссылкой на источник</translation>
    </message>
    <message>
      <source>Copy citation in APA style</source>
      <translation>Копировать ссылку в стиле APA</translation>
    </message>
    <message>
      <source>Copy citation in Chicago style</source>
      <translation>Копировать ссылку в чикагском стиле</translation>
    </message>
    <message>
      <source>Copy citation in MLA style</source>
      <translation>Копировать ссылку в стиле MLA</translation>
    </message>
    <message>
      <source>Copy citation with place</source>
      <translation>Копировать ссылку с указанием места</translation>
    </message>
    <message>
      <source>Copy it in this style, now and from now on.</source>
      <translation>Копировать в этом стиле — сейчас и впредь.</translation>
    </message>
    <message>
      <source>Copy the archive, encrypted, into a folder on another disk.</source>
      <translation>Скопировать архив зашифрованным в папку на другом диске.</translation>
    </message>
    <message>
      <source>Copy the selected words or the title, with source and date.</source>
      <translation>Скопировать выбранные слова или заголовок с источником и датой.</translation>
    </message>
    <message>
      <source>Correct text…</source>
      <translation>Исправить текст…</translation>
    </message>
    <message>
      <source>Correct the words of the article; the original stays.</source>
      <translation>Исправить слова статьи; оригинал остаётся прежним.</translation>
    </message>
    <message>
      <source>Create an empty archive in a folder of your choice.</source>
      <translation>Создать пустой архив в выбранной папке.</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>Тёмные цвета</translation>
    </message>
    <message>
      <source>Dark page</source>
      <translation>Тёмная страница</translation>
    </message>
    <message>
      <source>Delete for good…</source>
      <translation>Удалить навсегда…</translation>
    </message>
    <message>
      <source>Destroy everything in the Trash; nothing undoes it.</source>
      <translation>Уничтожить всё содержимое корзины; отменить это нельзя.</translation>
    </message>
    <message>
      <source>Destroy the chosen articles of the Trash; nothing undoes it.</source>
      <translation>Уничтожить выбранные статьи в корзине; отменить это нельзя.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Сведения</translation>
    </message>
    <message>
      <source>Draw a box around a part of a page or a picture.</source>
      <translation>Обвести рамкой часть страницы или изображения.</translation>
    </message>
    <message>
      <source>Empty Trash…</source>
      <translation>Очистить корзину…</translation>
    </message>
    <message>
      <source>Export annotated PDF…</source>
      <translation>Экспортировать PDF с пометками…</translation>
    </message>
    <message>
      <source>Export dossier…</source>
      <translation>Экспортировать досье…</translation>
    </message>
    <message>
      <source>Export whole archive…</source>
      <translation>Экспортировать весь архив…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Экспорт…</translation>
    </message>
    <message>
      <source>File in case…</source>
      <translation>Поместить в дело…</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>Фильтр…</translation>
    </message>
    <message>
      <source>Find an action, a case, a tag or an article by its name.</source>
      <translation>Найти команду, дело, метку или статью по названию.</translation>
    </message>
    <message>
      <source>Fit pages to width</source>
      <translation>Страницы по ширине</translation>
    </message>
    <message>
      <source>Fit whole page</source>
      <translation>Страница целиком</translation>
    </message>
    <message>
      <source>Forget the earlier searches of this archive.</source>
      <translation>Забыть прежние поисковые запросы в этом архиве.</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Вперёд</translation>
    </message>
    <message>
      <source>Give the article the colours of the window.</source>
      <translation>Показывать статью в цветах окна.</translation>
    </message>
    <message>
      <source>Go back by one page, then to the article before.</source>
      <translation>Вернуться на страницу назад, затем к предыдущей статье.</translation>
    </message>
    <message>
      <source>Go back to the archive in your own folder.</source>
      <translation>Вернуться к архиву в вашей собственной папке.</translation>
    </message>
    <message>
      <source>Go to a page by its number or name.</source>
      <translation>Перейти к странице по номеру или названию.</translation>
    </message>
    <message>
      <source>Go to article</source>
      <translation>Перейти к статье</translation>
    </message>
    <message>
      <source>Go to list</source>
      <translation>Перейти к списку</translation>
    </message>
    <message>
      <source>Go to page…</source>
      <translation>Перейти к странице…</translation>
    </message>
    <message>
      <source>Go to second article</source>
      <translation>Перейти ко второй статье</translation>
    </message>
    <message>
      <source>Go to sidebar</source>
      <translation>Перейти к боковой панели</translation>
    </message>
    <message>
      <source>Go to the next place that the search found.</source>
      <translation>Перейти к следующему найденному месту.</translation>
    </message>
    <message>
      <source>Go to the place before that the search found.</source>
      <translation>Перейти к предыдущему найденному месту.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Справка</translation>
    </message>
    <message>
      <source>Hide everything but the article.</source>
      <translation>Скрыть всё, кроме статьи.</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Выделить</translation>
    </message>
    <message>
      <source>Highlight in {0}</source>
      <translation>Выделить цветом: {0}</translation>
    </message>
    <message>
      <source>Highlight the selected words in the colour used last.</source>
      <translation>Выделить выбранные слова цветом, использованным последним.</translation>
    </message>
    <message>
      <source>Highlight the selected words: {0}.</source>
      <translation>Выделить выбранные слова: {0}.</translation>
    </message>
    <message>
      <source>Import annotations…</source>
      <translation>Импортировать пометки…</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>Импортировать файлы…</translation>
    </message>
    <message>
      <source>Import folder…</source>
      <translation>Импортировать папку…</translation>
    </message>
    <message>
      <source>Import report…</source>
      <translation>Отчёт об импорте…</translation>
    </message>
    <message>
      <source>Keep words, filters and order under a name in the sidebar.</source>
      <translation>Сохранить слова, фильтры и порядок под названием на боковой панели.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Сочетания клавиш</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Увеличить текст</translation>
    </message>
    <message>
      <source>Let single letters such as H, N and T act outside text fields.</source>
      <translation>Разрешить действие отдельных букв, таких как H, N и T, вне текстовых полей.</translation>
    </message>
    <message>
      <source>Let the pages fill the width.</source>
      <translation>Растянуть страницы на всю ширину.</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>Светлые цвета</translation>
    </message>
    <message>
      <source>Light page</source>
      <translation>Светлая страница</translation>
    </message>
    <message>
      <source>List above the article</source>
      <translation>Список над статьёй</translation>
    </message>
    <message>
      <source>List beside the article</source>
      <translation>Список рядом со статьёй</translation>
    </message>
    <message>
      <source>List the articles that have rare words in common with this one.</source>
      <translation>Показать статьи, у которых есть общие редкие слова с этой.</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Заблокировать сейчас</translation>
    </message>
    <message>
      <source>Make a case, to file articles in.</source>
      <translation>Создать дело, чтобы помещать в него статьи.</translation>
    </message>
    <message>
      <source>Make a tag, to put on articles and highlights.</source>
      <translation>Создать метку для статей и выделений.</translation>
    </message>
    <message>
      <source>Make an archive of a backup again, in a new folder.</source>
      <translation>Снова сделать архив из резервной копии в новой папке.</translation>
    </message>
    <message>
      <source>Make an article of the text on the clipboard.</source>
      <translation>Создать статью из текста в буфере обмена.</translation>
    </message>
    <message>
      <source>Make the change again that was taken back last.</source>
      <translation>Повторить последнее отменённое изменение.</translation>
    </message>
    <message>
      <source>Make the text of the article anew from its original.</source>
      <translation>Создать текст статьи заново из её оригинала.</translation>
    </message>
    <message>
      <source>Make, replace or remove the key for when all else is lost.</source>
      <translation>Создать, заменить или удалить ключ на крайний случай.</translation>
    </message>
    <message>
      <source>Mark an area…</source>
      <translation>Выделить область…</translation>
    </message>
    <message>
      <source>Mark as cleared</source>
      <translation>Отметить как одобренное</translation>
    </message>
    <message>
      <source>Mark as reviewed</source>
      <translation>Отметить как проверенное</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Отметить как непрочитанное</translation>
    </message>
    <message>
      <source>Mark the chosen articles as unread, or as read.</source>
      <translation>Отметить выбранные статьи как непрочитанные или прочитанные.</translation>
    </message>
    <message>
      <source>Menu bar</source>
      <translation>Строка меню</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>Похожие статьи</translation>
    </message>
    <message>
      <source>Move the chosen articles to the Trash.</source>
      <translation>Переместить выбранные статьи в корзину.</translation>
    </message>
    <message>
      <source>Move the keyboard to the article beside the other one.</source>
      <translation>Перевести фокус клавиатуры на статью рядом с другой.</translation>
    </message>
    <message>
      <source>Move the keyboard to the article.</source>
      <translation>Перевести фокус клавиатуры на статью.</translation>
    </message>
    <message>
      <source>Move the keyboard to the list of articles.</source>
      <translation>Перевести фокус клавиатуры на список статей.</translation>
    </message>
    <message>
      <source>Move the keyboard to the next part of the window.</source>
      <translation>Перевести фокус клавиатуры на следующую часть окна.</translation>
    </message>
    <message>
      <source>Move the keyboard to the part of the window before.</source>
      <translation>Перевести фокус клавиатуры на предыдущую часть окна.</translation>
    </message>
    <message>
      <source>Move the keyboard to the sidebar.</source>
      <translation>Перевести фокус клавиатуры на боковую панель.</translation>
    </message>
    <message>
      <source>Move to Trash</source>
      <translation>Переместить в корзину</translation>
    </message>
    <message>
      <source>Narrow the list by source, year, tag, case and more.</source>
      <translation>Сузить список по источнику, году, метке, делу и другим признакам.</translation>
    </message>
    <message>
      <source>New archive…</source>
      <translation>Новый архив…</translation>
    </message>
    <message>
      <source>New case…</source>
      <translation>Новое дело…</translation>
    </message>
    <message>
      <source>New tag…</source>
      <translation>Новая метка…</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Следующая статья</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>Следующее совпадение</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Следующая страница</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Следующая область</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Обычный размер текста</translation>
    </message>
    <message>
      <source>Note on the page…</source>
      <translation>Заметка на странице…</translation>
    </message>
    <message>
      <source>Note that the chosen articles are cleared for use, or not.</source>
      <translation>Отметить, одобрены ли выбранные статьи к использованию.</translation>
    </message>
    <message>
      <source>Note that the chosen articles were read with care, or not.</source>
      <translation>Отметить, прочитаны ли выбранные статьи внимательно.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Заметка…</translation>
    </message>
    <message>
      <source>Offer earlier searches of this archive under the field.</source>
      <translation>Предлагать под полем прежние поисковые запросы в этом архиве.</translation>
    </message>
    <message>
      <source>On this device only…</source>
      <translation>Только на этом устройстве…</translation>
    </message>
    <message>
      <source>Open a copy of the file that was imported.</source>
      <translation>Открыть копию импортированного файла.</translation>
    </message>
    <message>
      <source>Open an archive in another folder.</source>
      <translation>Открыть архив в другой папке.</translation>
    </message>
    <message>
      <source>Open an archive of sample articles to try things out.</source>
      <translation>Открыть архив с примерами статей, чтобы опробовать программу.</translation>
    </message>
    <message>
      <source>Open archive…</source>
      <translation>Открыть архив…</translation>
    </message>
    <message>
      <source>Open beside</source>
      <translation>Открыть рядом</translation>
    </message>
    <message>
      <source>Open my archive</source>
      <translation>Открыть мой архив</translation>
    </message>
    <message>
      <source>Open original in another program…</source>
      <translation>Открыть оригинал в другой программе…</translation>
    </message>
    <message>
      <source>Open sample archive</source>
      <translation>Открыть пример архива</translation>
    </message>
    <message>
      <source>Open the article before in the list.</source>
      <translation>Открыть предыдущую статью списка.</translation>
    </message>
    <message>
      <source>Open the article that was open after this one.</source>
      <translation>Открыть статью, которая была открыта после этой.</translation>
    </message>
    <message>
      <source>Open the article that was open before.</source>
      <translation>Открыть статью, которая была открыта до этой.</translation>
    </message>
    <message>
      <source>Open the help at the page about what you are doing.</source>
      <translation>Открыть справку на странице о том, чем вы сейчас заняты.</translation>
    </message>
    <message>
      <source>Open the next article of the list.</source>
      <translation>Открыть следующую статью списка.</translation>
    </message>
    <message>
      <source>Page as the window</source>
      <translation>Страница как окно</translation>
    </message>
    <message>
      <source>Pages or text</source>
      <translation>Страницы или текст</translation>
    </message>
    <message>
      <source>Passphrase…</source>
      <translation>Парольная фраза…</translation>
    </message>
    <message>
      <source>Paste text as article</source>
      <translation>Вставить текст как статью</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Предыдущая статья</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>Предыдущее совпадение</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Предыдущая страница</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Предыдущая область</translation>
    </message>
    <message>
      <source>Print the chosen articles with their highlights and notes.</source>
      <translation>Напечатать выбранные статьи с выделениями и заметками.</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Печать…</translation>
    </message>
    <message>
      <source>Put a note on a place of a page or a picture.</source>
      <translation>Поставить заметку в определённое место страницы или изображения.</translation>
    </message>
    <message>
      <source>Put a note whose words are gone on the selected words.</source>
      <translation>Привязать к выбранным словам заметку, слова которой пропали.</translation>
    </message>
    <message>
      <source>Put a star on the chosen articles, or take it off.</source>
      <translation>Поставить звёздочку выбранным статьям или снять её.</translation>
    </message>
    <message>
      <source>Put tags on the chosen articles or take them off.</source>
      <translation>Добавить метки выбранным статьям или снять их.</translation>
    </message>
    <message>
      <source>Put the chosen article or the one read before beside this one.</source>
      <translation>Поставить рядом выбранную или прочитанную перед этим статью.</translation>
    </message>
    <message>
      <source>Put the chosen articles into a case and out of the Inbox.</source>
      <translation>Переложить выбранные статьи из входящих в дело.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Выйти</translation>
    </message>
    <message>
      <source>Read on by one page, then open the next article.</source>
      <translation>Читать на страницу дальше, затем открыть следующую статью.</translation>
    </message>
    <message>
      <source>Read original again</source>
      <translation>Прочитать оригинал заново</translation>
    </message>
    <message>
      <source>Read text of pages…</source>
      <translation>Распознать текст страниц…</translation>
    </message>
    <message>
      <source>Read the words on pages that are pictures, by Tesseract.</source>
      <translation>Распознать слова на страницах-изображениях с помощью Tesseract.</translation>
    </message>
    <message>
      <source>Reattach note…</source>
      <translation>Привязать заметку заново…</translation>
    </message>
    <message>
      <source>Recovery key…</source>
      <translation>Ключ восстановления…</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Повторить</translation>
    </message>
    <message>
      <source>Remember searches</source>
      <translation>Запоминать запросы</translation>
    </message>
    <message>
      <source>Rename tag or case</source>
      <translation>Переименовать метку или дело</translation>
    </message>
    <message>
      <source>Restore from Trash</source>
      <translation>Восстановить из корзины</translation>
    </message>
    <message>
      <source>Restore from a backup…</source>
      <translation>Восстановить из копии…</translation>
    </message>
    <message>
      <source>Save original as…</source>
      <translation>Сохранить оригинал как…</translation>
    </message>
    <message>
      <source>Save search…</source>
      <translation>Сохранить поиск…</translation>
    </message>
    <message>
      <source>Save the file that was imported, byte for byte.</source>
      <translation>Сохранить импортированный файл байт в байт.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Поиск</translation>
    </message>
    <message>
      <source>Search all articles instead of one case, tag or list.</source>
      <translation>Искать во всех статьях, а не в одном деле, метке или списке.</translation>
    </message>
    <message>
      <source>Search all articles of the archive.</source>
      <translation>Искать во всех статьях архива.</translation>
    </message>
    <message>
      <source>Search everywhere</source>
      <translation>Искать везде</translation>
    </message>
    <message>
      <source>See whether a dossier that you were given is what was sealed.</source>
      <translation>Узнать, осталось ли полученное досье таким, каким его запечатали.</translation>
    </message>
    <message>
      <source>Sepia page</source>
      <translation>Страница в тонах сепии</translation>
    </message>
    <message>
      <source>Set, change or remove the passphrase of the archive.</source>
      <translation>Задать, изменить или удалить парольную фразу архива.</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Настройки…</translation>
    </message>
    <message>
      <source>Shortcuts of one letter</source>
      <translation>Однобуквенные сочетания</translation>
    </message>
    <message>
      <source>Show a whole page at once.</source>
      <translation>Показать страницу целиком.</translation>
    </message>
    <message>
      <source>Show every shortcut.</source>
      <translation>Показать все сочетания клавиш.</translation>
    </message>
    <message>
      <source>Show imports, exports and backups that run, each to be stopped.</source>
      <translation>Показать идущие импорт, экспорт и резервное копирование; каждое можно остановить отдельно.</translation>
    </message>
    <message>
      <source>Show in four steps what is where.</source>
      <translation>Показать в четыре шага, что где находится.</translation>
    </message>
    <message>
      <source>Show list and article beside each other.</source>
      <translation>Показать список и статью рядом друг с другом.</translation>
    </message>
    <message>
      <source>Show more articles at once, without the words of each.</source>
      <translation>Показывать больше статей сразу, без отрывков текста.</translation>
    </message>
    <message>
      <source>Show or hide everything about the article beyond its page.</source>
      <translation>Показать или скрыть все сведения о статье, которых нет на её странице.</translation>
    </message>
    <message>
      <source>Show or hide small pages, outline and marks in the file.</source>
      <translation>Показать или скрыть миниатюры, оглавление и пометки в файле.</translation>
    </message>
    <message>
      <source>Show or hide the menu bar.</source>
      <translation>Показать или скрыть строку меню.</translation>
    </message>
    <message>
      <source>Show or hide the notes beside the article.</source>
      <translation>Показать или скрыть заметки рядом со статьёй.</translation>
    </message>
    <message>
      <source>Show or hide the sidebar.</source>
      <translation>Показать или скрыть боковую панель.</translation>
    </message>
    <message>
      <source>Show the article in larger letters.</source>
      <translation>Показать статью более крупным шрифтом.</translation>
    </message>
    <message>
      <source>Show the article in letters of the usual size.</source>
      <translation>Показать статью шрифтом обычного размера.</translation>
    </message>
    <message>
      <source>Show the article in smaller letters.</source>
      <translation>Показать статью более мелким шрифтом.</translation>
    </message>
    <message>
      <source>Show the article on a warm ground.</source>
      <translation>Показать статью на тёплом фоне.</translation>
    </message>
    <message>
      <source>Show the article on black, whatever the window is.</source>
      <translation>Показать статью на чёрном фоне, независимо от цветов окна.</translation>
    </message>
    <message>
      <source>Show the article on white, whatever the window is.</source>
      <translation>Показать статью на белом фоне, независимо от цветов окна.</translation>
    </message>
    <message>
      <source>Show the list above the article.</source>
      <translation>Показать список над статьёй.</translation>
    </message>
    <message>
      <source>Show the pages of a PDF or a picture, or the text.</source>
      <translation>Показать страницы PDF или изображение либо текст.</translation>
    </message>
    <message>
      <source>Show the version and what the program promises.</source>
      <translation>Показать версию и обещания программы.</translation>
    </message>
    <message>
      <source>Show what became of each file of the latest import.</source>
      <translation>Показать, что стало с каждым файлом последнего импорта.</translation>
    </message>
    <message>
      <source>Show what is protected and what is not, and verify the archive.</source>
      <translation>Показать, что защищено, а что нет, и проверить архив.</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Боковая панель</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Уменьшить текст</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Звёздочка</translation>
    </message>
    <message>
      <source>Strip beside the pages</source>
      <translation>Полоса рядом со страницами</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Метки…</translation>
    </message>
    <message>
      <source>Take back the last change.</source>
      <translation>Отменить последнее изменение.</translation>
    </message>
    <message>
      <source>Take the article beside the other one away.</source>
      <translation>Убрать статью рядом с другой.</translation>
    </message>
    <message>
      <source>Take the chosen articles out of the Trash.</source>
      <translation>Вернуть выбранные статьи из корзины.</translation>
    </message>
    <message>
      <source>Tour</source>
      <translation>Знакомство с программой</translation>
    </message>
    <message>
      <source>Turn pages</source>
      <translation>Повернуть страницы</translation>
    </message>
    <message>
      <source>Turn the pages by a quarter, clockwise.</source>
      <translation>Повернуть страницы на четверть по часовой стрелке.</translation>
    </message>
    <message>
      <source>Type another name for what is chosen in the sidebar.</source>
      <translation>Ввести другое название для выбранного на боковой панели.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>What is running</source>
      <translation>Что сейчас выполняется</translation>
    </message>
    <message>
      <source>Write a case, or the chosen articles, to one sealed PDF.</source>
      <translation>Записать дело или выбранные статьи в один запечатанный PDF.</translation>
    </message>
    <message>
      <source>Write a note on the selected words, or on the article.</source>
      <translation>Написать заметку к выбранным словам или к статье.</translation>
    </message>
    <message>
      <source>Write everything as plain files that any browser opens.</source>
      <translation>Записать всё открытыми файлами, которые откроет любой браузер.</translation>
    </message>
    <message>
      <source>Write the chosen articles in the format that you used last.</source>
      <translation>Экспортировать выбранные статьи в формате, использованном последним.</translation>
    </message>
    <message>
      <source>Write the chosen articles with their highlights to a PDF.</source>
      <translation>Экспортировать выбранные статьи с выделениями в PDF.</translation>
    </message>
  </context>
  <context>
    <name>archive</name>
    <message>
      <source>My archive</source>
      <translation>Мой архив</translation>
    </message>
    <message>
      <source>Sample archive</source>
      <translation>Пример архива</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
  </context>
  <context>
    <name>archives</name>
    <message>
      <source>Connect its disk, or open the folder to which it was moved.</source>
      <translation>Подключите диск или откройте папку, в которую архив перемещён.</translation>
    </message>
    <message>
      <source>Open the folder in which an archive lies, or make a new archive there.</source>
      <translation>Откройте папку, в которой лежит архив, или создайте в ней новый.</translation>
    </message>
    <message>
      <source>The archive is not where it was, or its disk is not connected.</source>
      <translation>Архива нет на прежнем месте, или его диск не подключён.</translation>
    </message>
    <message>
      <source>There is no archive in this folder.</source>
      <translation>В этой папке нет архива.</translation>
    </message>
  </context>
  <context>
    <name>articles</name>
    <message>
      <source>%Ln article moved to the Trash</source>
      <translation>%Ln статья перемещена в корзину</translation>
    </message>
    <message>
      <source>%Ln article restored</source>
      <translation>%Ln статья восстановлена</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles moved to the Trash</source>
      <translation>
        <numerusform>%Ln статья перемещена в корзину</numerusform>
        <numerusform>%Ln статьи перемещены в корзину</numerusform>
        <numerusform>%Ln статей перемещено в корзину</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles restored</source>
      <translation>
        <numerusform>%Ln статья восстановлена</numerusform>
        <numerusform>%Ln статьи восстановлены</numerusform>
        <numerusform>%Ln статей восстановлено</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln highlight</source>
      <translation>%Ln выделение</translation>
    </message>
    <message numerus="yes">
      <source>%Ln highlights</source>
      <translation>
        <numerusform>%Ln выделение</numerusform>
        <numerusform>%Ln выделения</numerusform>
        <numerusform>%Ln выделений</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln note</source>
      <translation>%Ln заметка</translation>
    </message>
    <message numerus="yes">
      <source>%Ln notes</source>
      <translation>
        <numerusform>%Ln заметка</numerusform>
        <numerusform>%Ln заметки</numerusform>
        <numerusform>%Ln заметок</numerusform>
      </translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Без названия</translation>
    </message>
    <message>
      <source>cleared</source>
      <translation>одобрено</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>проверено</translation>
    </message>
  </context>
  <context>
    <name>backups</name>
    <message>
      <source>%Ln day ago</source>
      <translation>%Ln день назад</translation>
    </message>
    <message numerus="yes">
      <source>%Ln days ago</source>
      <translation>
        <numerusform>%Ln день назад</numerusform>
        <numerusform>%Ln дня назад</numerusform>
        <numerusform>%Ln дней назад</numerusform>
      </translation>
    </message>
    <message>
      <source>Backed up %Ln article</source>
      <translation>Скопирована %Ln статья</translation>
    </message>
    <message numerus="yes">
      <source>Backed up %Ln articles</source>
      <translation>
        <numerusform>Скопирована %Ln статья</numerusform>
        <numerusform>Скопированы %Ln статьи</numerusform>
        <numerusform>Скопировано %Ln статей</numerusform>
      </translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>Создаётся копия…</translation>
    </message>
    <message>
      <source>Guardbook backup</source>
      <translation>Копия Guardbook</translation>
    </message>
    <message>
      <source>Stop the backup</source>
      <translation>Остановить копирование</translation>
    </message>
    <message>
      <source>The database</source>
      <translation>База данных</translation>
    </message>
    <message>
      <source>The last backup is %Ln day old.</source>
      <translation>Последней копии %Ln день.</translation>
    </message>
    <message numerus="yes">
      <source>The last backup is %Ln days old.</source>
      <translation>
        <numerusform>Последней копии %Ln день.</numerusform>
        <numerusform>Последней копии %Ln дня.</numerusform>
        <numerusform>Последней копии %Ln дней.</numerusform>
      </translation>
    </message>
    <message>
      <source>today</source>
      <translation>сегодня</translation>
    </message>
    <message>
      <source>{0} of {1} originals</source>
      <translation>Оригиналы: {0} из {1}</translation>
    </message>
  </context>
  <context>
    <name>batch</name>
    <message>
      <source>%Ln article selected</source>
      <translation>%Ln статья выбрана</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles selected</source>
      <translation>
        <numerusform>%Ln статья выбрана</numerusform>
        <numerusform>%Ln статьи выбраны</numerusform>
        <numerusform>%Ln статей выбрано</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <translation>
        <numerusform>ещё %Ln</numerusform>
        <numerusform>ещё %Ln</numerusform>
        <numerusform>ещё %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln undated</source>
      <translation>
        <numerusform>%Ln без даты</numerusform>
        <numerusform>%Ln без даты</numerusform>
        <numerusform>%Ln без даты</numerusform>
      </translation>
    </message>
    <message>
      <source>All tagged {0}</source>
      <translation>У всех есть метка {0}</translation>
    </message>
    <message>
      <source>All undated</source>
      <translation>Все без даты</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>Источники: {0}</translation>
    </message>
    <message>
      <source>Published {0}</source>
      <translation>Опубликовано {0}</translation>
    </message>
    <message>
      <source>Published {0} to {1}</source>
      <translation>Опубликовано с {0} по {1}</translation>
    </message>
    <message>
      <source>{0}; {1}</source>
      <translation>{0}; {1}</translation>
    </message>
  </context>
  <context>
    <name>checking</name>
    <message>
      <source>Every byte is as it was sealed.</source>
      <translation>Каждый байт таков, каким его запечатали.</translation>
    </message>
    <message>
      <source>It is signed with this key. Ask whoever gave it to you, through another channel, if the key is theirs.</source>
      <translation>Оно подписано этим ключом. Спросите того, кто вам его передал, по другому каналу, его ли это ключ.</translation>
    </message>
    <message>
      <source>Its key was made for this file alone: it shows that nothing was changed, and not by whom it was made.</source>
      <translation>Ключ создан только для этого файла: он показывает, что ничего не изменено, но не то, кем файл сделан.</translation>
    </message>
    <message>
      <source>The dossier is called “{0}”. Pages: {1}.</source>
      <translation>Досье называется «{0}». Страниц: {1}.</translation>
    </message>
    <message>
      <source>The file could not be checked to its end.</source>
      <translation>Файл не удалось проверить до конца.</translation>
    </message>
    <message>
      <source>The file is not as it was sealed.</source>
      <translation>Файл не таков, каким его запечатали.</translation>
    </message>
  </context>
  <context>
    <name>colours</name>
    <message>
      <source>Background</source>
      <translation>Контекст</translation>
    </message>
    <message>
      <source>Contradiction</source>
      <translation>Противоречие</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>Выяснить</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Цитата</translation>
    </message>
    <message>
      <source>To verify</source>
      <translation>На проверку</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>синий</translation>
    </message>
    <message>
      <source>green</source>
      <translation>зелёный</translation>
    </message>
    <message>
      <source>pink</source>
      <translation>розовый</translation>
    </message>
    <message>
      <source>violet</source>
      <translation>фиолетовый</translation>
    </message>
    <message>
      <source>yellow</source>
      <translation>жёлтый</translation>
    </message>
  </context>
  <context>
    <name>counts</name>
    <message>
      <source>%Ln article</source>
      <translation>%Ln статья</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles</source>
      <translation>
        <numerusform>%Ln статья</numerusform>
        <numerusform>%Ln статьи</numerusform>
        <numerusform>%Ln статей</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln highlight or note</source>
      <translation>%Ln выделение или заметка</translation>
    </message>
    <message numerus="yes">
      <source>%Ln highlights and notes</source>
      <translation>
        <numerusform>%Ln выделение или заметка</numerusform>
        <numerusform>%Ln выделения и заметки</numerusform>
        <numerusform>%Ln выделений и заметок</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln result for “{0}”</source>
      <translation>%Ln результат по запросу «{0}»</translation>
    </message>
    <message numerus="yes">
      <source>%Ln results for “{0}”</source>
      <translation>
        <numerusform>%Ln результат по запросу «{0}»</numerusform>
        <numerusform>%Ln результата по запросу «{0}»</numerusform>
        <numerusform>%Ln результатов по запросу «{0}»</numerusform>
      </translation>
    </message>
    <message>
      <source>No results for “{0}”</source>
      <translation>Нет результатов по запросу «{0}»</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>«{0}»</translation>
    </message>
  </context>
  <context>
    <name>dates</name>
    <message>
      <source>{0} {1}</source>
      <translation>{0} {1}</translation>
    </message>
  </context>
  <context>
    <name>details</name>
    <message>
      <source>%Ln annotation</source>
      <translation>%Ln пометка</translation>
    </message>
    <message numerus="yes">
      <source>%Ln annotations</source>
      <translation>
        <numerusform>%Ln пометка</numerusform>
        <numerusform>%Ln пометки</numerusform>
        <numerusform>%Ln пометок</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln character</source>
      <translation>%Ln символ</translation>
    </message>
    <message numerus="yes">
      <source>%Ln characters</source>
      <translation>
        <numerusform>%Ln символ</numerusform>
        <numerusform>%Ln символа</numerusform>
        <numerusform>%Ln символов</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln word</source>
      <translation>%Ln слово</translation>
    </message>
    <message numerus="yes">
      <source>%Ln words</source>
      <translation>
        <numerusform>%Ln слово</numerusform>
        <numerusform>%Ln слова</numerusform>
        <numerusform>%Ln слов</numerusform>
      </translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Адрес</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Автор</translation>
    </message>
    <message>
      <source>Changed since import. Restore the archive from a backup.</source>
      <translation>Изменён после импорта. Восстановите архив из резервной копии.</translation>
    </message>
    <message>
      <source>Corrected by you</source>
      <translation>Исправлено вами</translation>
    </message>
    <message>
      <source>Guessed by “{0}”; check it.</source>
      <translation>Предположено модулем «{0}»; проверьте.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Язык</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>No address</source>
      <translation>Нет адреса</translation>
    </message>
    <message>
      <source>No date, such as 2021-02-14</source>
      <translation>Нет даты, например 2021-02-14</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>Нет источника</translation>
    </message>
    <message>
      <source>No title</source>
      <translation>Нет заголовка</translation>
    </message>
    <message>
      <source>Nobody named</source>
      <translation>Автор не указан</translation>
    </message>
    <message>
      <source>Not known, such as en</source>
      <translation>Не указан, например en</translation>
    </message>
    <message>
      <source>Notes without a place</source>
      <translation>Заметки без привязки</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Изображение</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Опубликовано</translation>
    </message>
    <message>
      <source>Read by “{0}”</source>
      <translation>Извлечено модулем «{0}»</translation>
    </message>
    <message>
      <source>Read from the original by “{0}”.</source>
      <translation>Извлечено из оригинала модулем «{0}».</translation>
    </message>
    <message>
      <source>Reattach which note?</source>
      <translation>Какую заметку привязать заново?</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Источник</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>The original is missing. Restore the archive from a backup.</source>
      <translation>Оригинал отсутствует. Восстановите архив из резервной копии.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Заголовок</translation>
    </message>
    <message>
      <source>Typed by you.</source>
      <translation>Введено вами.</translation>
    </message>
    <message>
      <source>Unchanged since import</source>
      <translation>Не изменён после импорта</translation>
    </message>
    <message>
      <source>Version {0}</source>
      <translation>Версия {0}</translation>
    </message>
    <message>
      <source>Version {0}, shown now</source>
      <translation>Версия {0}, показана сейчас</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Веб-страница</translation>
    </message>
    <message>
      <source>guessed</source>
      <translation>предположено</translation>
    </message>
    <message>
      <source>parsed</source>
      <translation>извлечено</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>введено</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
  </context>
  <context>
    <name>device</name>
    <message>
      <source>%Ln thing is not as it was.</source>
      <translation>Обнаружено %Ln расхождение.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln things are not as they were.</source>
      <translation>
        <numerusform>Обнаружено %Ln расхождение.</numerusform>
        <numerusform>Обнаружено %Ln расхождения.</numerusform>
        <numerusform>Обнаружено %Ln расхождений.</numerusform>
      </translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Показать…</translation>
    </message>
    <message>
      <source>Stop verifying</source>
      <translation>Остановить проверку</translation>
    </message>
    <message>
      <source>Unchanged since import: {0} articles, {1} originals, {2} highlights and notes, {3} entries of the log.</source>
      <translation>Без изменений после импорта: статей — {0}, оригиналов — {1}, выделений и заметок — {2}, записей журнала — {3}.</translation>
    </message>
    <message>
      <source>Verifying the archive…</source>
      <translation>Проверка архива…</translation>
    </message>
    <message>
      <source>Verifying {0} of {1}</source>
      <translation>Проверка: {0} из {1}</translation>
    </message>
  </context>
  <context>
    <name>dialogs</name>
    <message>
      <source>All files (*)</source>
      <translation>Все файлы (*)</translation>
    </message>
    <message>
      <source>Articles (*.txt *.md *.markdown *.html *.htm *.pdf *.png *.jpg *.jpeg *.gif *.webp *.tif *.tiff)</source>
      <translation>Статьи (*.txt *.md *.markdown *.html *.htm *.pdf *.png *.jpg *.jpeg *.gif *.webp *.tif *.tiff)</translation>
    </message>
    <message>
      <source>Check a dossier</source>
      <translation>Проверка досье</translation>
    </message>
    <message>
      <source>Dossiers (*.pdf)</source>
      <translation>Досье (*.pdf)</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Экспорт</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <translation>Импорт пометок</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Импорт файлов</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Печать</translation>
    </message>
    <message>
      <source>Web Annotations (*.jsonld *.json)</source>
      <translation>Web Annotations (*.jsonld *.json)</translation>
    </message>
  </context>
  <context>
    <name>empty</name>
    <message>
      <source>Choose articles and press E to file them here.</source>
      <translation>Выберите статьи и нажмите E, чтобы поместить их сюда.</translation>
    </message>
    <message>
      <source>Choose articles and press T to tag them.</source>
      <translation>Выберите статьи и нажмите T, чтобы добавить им метку.</translation>
    </message>
    <message>
      <source>Everything is read</source>
      <translation>Всё прочитано</translation>
    </message>
    <message>
      <source>No article has this tag</source>
      <translation>Нет статей с этой меткой</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>Статей пока нет</translation>
    </message>
    <message>
      <source>No highlights or notes yet</source>
      <translation>Выделений и заметок пока нет</translation>
    </message>
    <message>
      <source>No stars yet</source>
      <translation>Звёздочек пока нет</translation>
    </message>
    <message>
      <source>Nothing in this case yet</source>
      <translation>В этом деле пока ничего нет</translation>
    </message>
    <message>
      <source>Press S to put a star on an article.</source>
      <translation>Нажмите S, чтобы поставить статье звёздочку.</translation>
    </message>
    <message>
      <source>Select words in an article and press H.</source>
      <translation>Выберите слова в статье и нажмите H.</translation>
    </message>
    <message>
      <source>The Inbox is empty</source>
      <translation>Во входящих пусто</translation>
    </message>
    <message>
      <source>The Trash is empty</source>
      <translation>Корзина пуста</translation>
    </message>
    <message>
      <source>What you import lands here until you file it in a case.</source>
      <translation>Импортированное попадает сюда, пока вы не поместите его в дело.</translation>
    </message>
  </context>
  <context>
    <name>exports</name>
    <message>
      <source>%Ln page sent to print</source>
      <translation>%Ln страница отправлена на печать</translation>
    </message>
    <message numerus="yes">
      <source>%Ln pages sent to print</source>
      <translation>
        <numerusform>%Ln страница отправлена на печать</numerusform>
        <numerusform>%Ln страницы отправлены на печать</numerusform>
        <numerusform>%Ln страниц отправлено на печать</numerusform>
      </translation>
    </message>
    <message>
      <source>All of it in one PDF with cover, contents, index of notes, sources and a number on every page. Sealed: any change is found and named.</source>
      <translation>Всё в одном PDF: обложка, оглавление, указатель заметок, источники и номер на каждой странице. Запечатано: любое изменение будет найдено и названо.</translation>
    </message>
    <message>
      <source>Annotated PDF</source>
      <translation>PDF с пометками</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
    <message>
      <source>As they are listed</source>
      <translation>Как в списке</translation>
    </message>
    <message>
      <source>Bag for archives (BagIt)</source>
      <translation>Пакет для архивов (BagIt)</translation>
    </message>
    <message>
      <source>By case</source>
      <translation>По делу</translation>
    </message>
    <message>
      <source>By date</source>
      <translation>По дате</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>По заголовку</translation>
    </message>
    <message>
      <source>Data (JSON)</source>
      <translation>Данные (JSON)</translation>
    </message>
    <message>
      <source>Dossier (one PDF)</source>
      <translation>Досье (один PDF)</translation>
    </message>
    <message>
      <source>Each article as a web page, as Markdown and as data with everything about it, and a page that lists them. Not encrypted. Guardbook takes it in again.</source>
      <translation>Каждая статья как веб-страница, как Markdown и как данные со всем, что к ней относится, и страница со списком. Не зашифровано. Guardbook примет это обратно.</translation>
    </message>
    <message>
      <source>Each page is a picture with bars burnt in. What stood under them is not in the file, nor are links, forms and attachments.</source>
      <translation>Каждая страница — изображение с впечатанными чёрными полосами. Того, что было под ними, в файле нет, как нет и ссылок, форм и вложений.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Экспорт</translation>
    </message>
    <message>
      <source>Exporting {0} of {1}</source>
      <translation>Экспорт: {0} из {1}</translation>
    </message>
    <message>
      <source>Exporting…</source>
      <translation>Идёт экспорт…</translation>
    </message>
    <message>
      <source>Folder of plain files</source>
      <translation>Папка с открытыми файлами</translation>
    </message>
    <message>
      <source>Highlights and notes that every PDF reader shows and lists.</source>
      <translation>Выделения и заметки, которые показывает и перечисляет любая программа для PDF.</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Not found, so check how it is written: {0}.</source>
      <translation>Не найдено, проверьте написание: {0}.</translation>
    </message>
    <message>
      <source>One file with everything in it: any browser opens and prints it. It loads nothing from elsewhere.</source>
      <translation>Один файл, в котором есть всё: его откроет и напечатает любой браузер. Ничего извне он не загружает.</translation>
    </message>
    <message>
      <source>One row for each highlight and note, for spreadsheets.</source>
      <translation>Одна строка на каждое выделение и заметку, для табличных редакторов.</translation>
    </message>
    <message>
      <source>Only the highlights and notes. Colleagues who have the same articles import them with File, Import annotations.</source>
      <translation>Только выделения и заметки. Коллеги, у которых есть те же статьи, импортируют их командой «Импортировать пометки» в меню «Файл».</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Страница {0} из {1}</translation>
    </message>
    <message>
      <source>Places blacked out in all articles: {0}.</source>
      <translation>Вымарано мест во всех статьях: {0}.</translation>
    </message>
    <message>
      <source>Places blacked out in the preview: {0}.</source>
      <translation>Вымарано мест в просмотре: {0}.</translation>
    </message>
    <message>
      <source>Plain text for other writing programs, with a footnote for each highlight.</source>
      <translation>Простой текст для других текстовых редакторов, со сноской к каждому выделению.</translation>
    </message>
    <message>
      <source>References (BibTeX)</source>
      <translation>Библиография (BibTeX)</translation>
    </message>
    <message>
      <source>References (CSL-JSON)</source>
      <translation>Библиография (CSL-JSON)</translation>
    </message>
    <message>
      <source>References (RIS)</source>
      <translation>Библиография (RIS)</translation>
    </message>
    <message>
      <source>Stays, and may tell as much: {0}.</source>
      <translation>Остаётся и может выдать столько же: {0}.</translation>
    </message>
    <message>
      <source>Stop the export</source>
      <translation>Остановить экспорт</translation>
    </message>
    <message>
      <source>Stop the export to {0}</source>
      <translation>Остановить экспорт в {0}</translation>
    </message>
    <message>
      <source>Table of highlights (CSV)</source>
      <translation>Таблица выделений (CSV)</translation>
    </message>
    <message>
      <source>Text, fields and annotations for programs and scripts.</source>
      <translation>Текст, поля и пометки для программ и скриптов.</translation>
    </message>
    <message>
      <source>The PDF as it was imported, with highlights and notes that every PDF reader shows and lists. Its bytes stay unchanged at the beginning of the file.</source>
      <translation>PDF в том виде, в каком он импортирован, с выделениями и заметками, которые показывает любая программа для PDF. Его байты стоят без изменений в начале файла.</translation>
    </message>
    <message>
      <source>The picture made anew, with bars burnt in. What stood under them is not in the file.</source>
      <translation>Изображение, созданное заново, с впечатанными чёрными полосами. Того, что было под ними, в файле нет.</translation>
    </message>
    <message>
      <source>The picture on a page, without loss, with areas and notes that every PDF reader shows and lists.</source>
      <translation>Изображение на странице, без потерь, с областями и заметками, которые показывает и перечисляет любая программа для PDF.</translation>
    </message>
    <message>
      <source>The same folder in the form that libraries and archives keep, with a hash of every file. Not encrypted.</source>
      <translation>Та же папка в форме, которую хранят библиотеки и архивы, с контрольной суммой каждого файла. Не зашифровано.</translation>
    </message>
    <message>
      <source>The same for LaTeX and BibLaTeX.</source>
      <translation>То же для LaTeX и BibLaTeX.</translation>
    </message>
    <message>
      <source>The same for Pandoc and other programs that set citations.</source>
      <translation>То же для Pandoc и других программ, оформляющих ссылки.</translation>
    </message>
    <message>
      <source>Web Annotations (JSON-LD)</source>
      <translation>Web Annotations (JSON-LD)</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
      <source>Where each article is from, its tags and notes, for Zotero or EndNote.</source>
      <translation>Откуда каждая статья, её метки и заметки — для Zotero или EndNote.</translation>
    </message>
  </context>
  <context>
    <name>facets</name>
    <message>
      <source>A case</source>
      <translation>Дело</translation>
    </message>
    <message>
      <source>A date</source>
      <translation>Дата</translation>
    </message>
    <message>
      <source>A web address</source>
      <translation>Веб-адрес</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Дело</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>Одобренные</translation>
    </message>
    <message>
      <source>Has</source>
      <translation>Есть</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Выделения</translation>
    </message>
    <message>
      <source>Highlights or notes</source>
      <translation>Выделения или заметки</translation>
    </message>
    <message>
      <source>In the Inbox</source>
      <translation>Во входящих</translation>
    </message>
    <message>
      <source>In the Trash</source>
      <translation>В корзине</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Тип</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Язык</translation>
    </message>
    <message>
      <source>Like “{0}”</source>
      <translation>Похоже на «{0}»</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>Only {0}</source>
      <translation>Только {0}</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Изображение</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Прочитанные</translation>
    </message>
    <message>
      <source>Read as: {0}</source>
      <translation>Понято как: {0}</translation>
    </message>
    <message>
      <source>Read as: {0} · only {1}</source>
      <translation>Понято как: {0} · только {1}</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Проверенные</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>Показать ещё %Ln</numerusform>
        <numerusform>Показать ещё %Ln</numerusform>
        <numerusform>Показать ещё %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Источник</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Со звёздочкой</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Метка</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Метки</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Непрочитанные</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Веб-страница</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Год</translation>
    </message>
    <message>
      <source>a case that is gone</source>
      <translation>дело, которого больше нет</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>выбрано</translation>
    </message>
    <message>
      <source>{0} or {1}</source>
      <translation>{0} или {1}</translation>
    </message>
    <message>
      <source>{0} · only {1}</source>
      <translation>{0} · только {1}</translation>
    </message>
    <message>
      <source>{0}, and {1}</source>
      <translation>{0}, а также {1}</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>groups</name>
    <message>
      <source>In no case</source>
      <translation>Вне дел</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>Без источника</translation>
    </message>
    <message>
      <source>Undated</source>
      <translation>Без даты</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>for example</source>
      <translation>например</translation>
    </message>
    <message>
      <source>key</source>
      <translation>клавиши</translation>
    </message>
    <message>
      <source>what is looked at</source>
      <translation>что просматривается</translation>
    </message>
    <message>
      <source>what it does</source>
      <translation>действие</translation>
    </message>
  </context>
  <context>
    <name>highlights</name>
    <message>
      <source>By article</source>
      <translation>По статьям</translation>
    </message>
    <message>
      <source>By colour</source>
      <translation>По цветам</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Дело</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Сначала новые</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Метка</translation>
    </message>
    <message>
      <source>With a note</source>
      <translation>С заметкой</translation>
    </message>
    <message>
      <source>{0} of {1} chosen</source>
      <translation>Выбрано: {0} из {1}</translation>
    </message>
    <message>
      <source>{0} · lost its place</source>
      <translation>{0} · без привязки</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Address changed</source>
      <translation>Адрес изменён</translation>
    </message>
    <message>
      <source>Byline changed</source>
      <translation>Автор изменён</translation>
    </message>
    <message>
      <source>Colour changed</source>
      <translation>Цвет изменён</translation>
    </message>
    <message>
      <source>Confirmed: {0}</source>
      <translation>Подтверждено: {0}</translation>
    </message>
    <message>
      <source>Date changed</source>
      <translation>Дата изменена</translation>
    </message>
    <message>
      <source>Exported as {0}</source>
      <translation>Экспортировано: {0}</translation>
    </message>
    <message>
      <source>Exported as {0}, anonymously</source>
      <translation>Экспортировано анонимно: {0}</translation>
    </message>
    <message>
      <source>Field changed</source>
      <translation>Поле изменено</translation>
    </message>
    <message>
      <source>Filed in a case</source>
      <translation>Помещено в дело</translation>
    </message>
    <message>
      <source>Filed in “{0}”</source>
      <translation>Помещено в «{0}»</translation>
    </message>
    <message>
      <source>Highlight added</source>
      <translation>Выделение добавлено</translation>
    </message>
    <message>
      <source>Highlight carried over to the other text</source>
      <translation>Выделение перенесено в другой текст</translation>
    </message>
    <message>
      <source>Highlight changed</source>
      <translation>Выделение изменено</translation>
    </message>
    <message>
      <source>Highlight deleted</source>
      <translation>Выделение удалено</translation>
    </message>
    <message>
      <source>Highlight put on other words</source>
      <translation>Выделение перенесено на другие слова</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Импортировано</translation>
    </message>
    <message>
      <source>Language changed</source>
      <translation>Язык изменён</translation>
    </message>
    <message>
      <source>Marked as cleared</source>
      <translation>Отмечено как одобренное</translation>
    </message>
    <message>
      <source>Marked as not reviewed</source>
      <translation>Отмечено как непроверенное</translation>
    </message>
    <message>
      <source>Marked as read</source>
      <translation>Отмечено как прочитанное</translation>
    </message>
    <message>
      <source>Marked as reviewed</source>
      <translation>Отмечено как проверенное</translation>
    </message>
    <message>
      <source>Marked as unread</source>
      <translation>Отмечено как непрочитанное</translation>
    </message>
    <message>
      <source>Moved out of the Inbox</source>
      <translation>Убрано из входящих</translation>
    </message>
    <message>
      <source>Moved to the Trash</source>
      <translation>Перемещено в корзину</translation>
    </message>
    <message>
      <source>Not confirmed any more: {0}</source>
      <translation>Больше не подтверждено: {0}</translation>
    </message>
    <message>
      <source>Note added</source>
      <translation>Заметка добавлена</translation>
    </message>
    <message>
      <source>Note changed</source>
      <translation>Заметка изменена</translation>
    </message>
    <message>
      <source>Note deleted</source>
      <translation>Заметка удалена</translation>
    </message>
    <message>
      <source>Original saved as a file</source>
      <translation>Оригинал сохранён в файл</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Напечатано</translation>
    </message>
    <message>
      <source>Restored from the Trash</source>
      <translation>Восстановлено из корзины</translation>
    </message>
    <message>
      <source>Returned to the Inbox</source>
      <translation>Возвращено во входящие</translation>
    </message>
    <message>
      <source>Source changed</source>
      <translation>Источник изменён</translation>
    </message>
    <message>
      <source>Star added</source>
      <translation>Звёздочка поставлена</translation>
    </message>
    <message>
      <source>Star removed</source>
      <translation>Звёздочка снята</translation>
    </message>
    <message>
      <source>State changed</source>
      <translation>Состояние изменено</translation>
    </message>
    <message>
      <source>Strike-out added</source>
      <translation>Зачёркивание добавлено</translation>
    </message>
    <message>
      <source>Strike-out deleted</source>
      <translation>Зачёркивание удалено</translation>
    </message>
    <message>
      <source>Tag added</source>
      <translation>Метка добавлена</translation>
    </message>
    <message>
      <source>Tag removed</source>
      <translation>Метка снята</translation>
    </message>
    <message>
      <source>Tag “{0}” removed</source>
      <translation>Метка «{0}» снята</translation>
    </message>
    <message>
      <source>Tagged “{0}”</source>
      <translation>Добавлена метка «{0}»</translation>
    </message>
    <message>
      <source>Taken out of a case</source>
      <translation>Убрано из дела</translation>
    </message>
    <message>
      <source>Taken out of “{0}”</source>
      <translation>Убрано из «{0}»</translation>
    </message>
    <message>
      <source>Text corrected: version {0}</source>
      <translation>Текст исправлен: версия {0}</translation>
    </message>
    <message>
      <source>Text set back to version {0}</source>
      <translation>Текст возвращён к версии {0}</translation>
    </message>
    <message>
      <source>The same file came again and was not kept twice</source>
      <translation>Тот же файл поступил снова; второй раз он не сохранён</translation>
    </message>
    <message>
      <source>Title changed</source>
      <translation>Заголовок изменён</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Сегодня</translation>
    </message>
    <message>
      <source>Underline added</source>
      <translation>Подчёркивание добавлено</translation>
    </message>
    <message>
      <source>Underline deleted</source>
      <translation>Подчёркивание удалено</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Вчера</translation>
    </message>
  </context>
  <context>
    <name>imports</name>
    <message numerus="yes">
      <source>%Ln already here</source>
      <translation>
        <numerusform>%Ln уже здесь</numerusform>
        <numerusform>%Ln уже здесь</numerusform>
        <numerusform>%Ln уже здесь</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln already in archive</source>
      <translation>
        <numerusform>%Ln уже в архиве</numerusform>
        <numerusform>%Ln уже в архиве</numerusform>
        <numerusform>%Ln уже в архиве</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln article moved to the Trash</source>
      <translation>%Ln статья перемещена в корзину</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles moved to the Trash</source>
      <translation>
        <numerusform>%Ln статья перемещена в корзину</numerusform>
        <numerusform>%Ln статьи перемещены в корзину</numerusform>
        <numerusform>%Ln статей перемещено в корзину</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln failed</source>
      <translation>
        <numerusform>%Ln с ошибкой</numerusform>
        <numerusform>%Ln с ошибкой</numerusform>
        <numerusform>%Ln с ошибкой</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln file is left.</source>
      <translation>Остался %Ln файл.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln files are left.</source>
      <translation>
        <numerusform>Остался %Ln файл.</numerusform>
        <numerusform>Осталось %Ln файла.</numerusform>
        <numerusform>Осталось %Ln файлов.</numerusform>
      </translation>
    </message>
    <message>
      <source>Already here</source>
      <translation>Уже здесь</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Не удалось</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Импортировано</translation>
    </message>
    <message>
      <source>Imported %Ln article</source>
      <translation>Импортирована %Ln статья</translation>
    </message>
    <message numerus="yes">
      <source>Imported %Ln articles</source>
      <translation>
        <numerusform>Импортирована %Ln статья</numerusform>
        <numerusform>Импортированы %Ln статьи</numerusform>
        <numerusform>Импортировано %Ln статей</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported.</source>
      <translation>Импортировано.</translation>
    </message>
    <message>
      <source>Importing {0} of {1}</source>
      <translation>Импорт: {0} из {1}</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Идёт импорт…</translation>
    </message>
    <message>
      <source>It could not be imported.</source>
      <translation>Не удалось импортировать.</translation>
    </message>
    <message>
      <source>Kept, but no text was found in it.</source>
      <translation>Сохранено, но текст в нём не найден.</translation>
    </message>
    <message>
      <source>Nothing new</source>
      <translation>Ничего нового</translation>
    </message>
    <message>
      <source>Signed with the key {0}. Ask whoever gave it to you if this is theirs.</source>
      <translation>Подписано ключом {0}. Спросите того, кто вам это передал, его ли это ключ.</translation>
    </message>
    <message>
      <source>Stop the import</source>
      <translation>Остановить импорт</translation>
    </message>
    <message>
      <source>The package is not signed: nothing shows who exported it, or whether it was changed since.</source>
      <translation>Пакет не подписан: ничто не показывает, кто его экспортировал и не был ли он с тех пор изменён.</translation>
    </message>
    <message>
      <source>The same file is in the archive already.</source>
      <translation>Тот же файл уже есть в архиве.</translation>
    </message>
    <message>
      <source>Without text</source>
      <translation>Без текста</translation>
    </message>
    <message>
      <source>not signed</source>
      <translation>не подписано</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>остановлено</translation>
    </message>
    <message>
      <source>the signature fits</source>
      <translation>подпись верна</translation>
    </message>
  </context>
  <context>
    <name>indexing</name>
    <message>
      <source>Preparing the search</source>
      <translation>Подготовка поиска</translation>
    </message>
    <message>
      <source>{0} of {1} articles</source>
      <translation>{0} из {1} статей</translation>
    </message>
  </context>
  <context>
    <name>menus</name>
    <message>
      <source>&amp;Article</source>
      <translation>&amp;Статья</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Правка</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Файл</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>П&amp;ереход</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Спр&amp;авка</translation>
    </message>
    <message>
      <source>&amp;Recent archives</source>
      <translation>&amp;Недавние архивы</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Вид</translation>
    </message>
  </context>
  <context>
    <name>notes</name>
    <message>
      <source>Area</source>
      <translation>Область</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Выделение</translation>
    </message>
    <message>
      <source>In the text</source>
      <translation>В тексте</translation>
    </message>
    <message>
      <source>Not found in this text</source>
      <translation>Не найдено в этом тексте</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Заметка</translation>
    </message>
    <message>
      <source>On the article</source>
      <translation>К статье</translation>
    </message>
    <message>
      <source>On the pages</source>
      <translation>На страницах</translation>
    </message>
    <message>
      <source>Strike-out</source>
      <translation>Зачёркивание</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>Подчёркивание</translation>
    </message>
    <message>
      <source>p. {0}</source>
      <translation>с. {0}</translation>
    </message>
    <message>
      <source>p. {0}, area</source>
      <translation>с. {0}, область</translation>
    </message>
  </context>
  <context>
    <name>organising</name>
    <message>
      <source>%Ln article filed in “{0}”</source>
      <translation>%Ln статья помещена в «{0}»</translation>
    </message>
    <message>
      <source>%Ln article moved to “{0}”</source>
      <translation>%Ln статья перемещена в «{0}»</translation>
    </message>
    <message>
      <source>%Ln article tagged “{0}”</source>
      <translation>%Ln статье добавлена метка «{0}»</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles filed in “{0}”</source>
      <translation>
        <numerusform>%Ln статья помещена в «{0}»</numerusform>
        <numerusform>%Ln статьи помещены в «{0}»</numerusform>
        <numerusform>%Ln статей помещено в «{0}»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles moved to “{0}”</source>
      <translation>
        <numerusform>%Ln статья перемещена в «{0}»</numerusform>
        <numerusform>%Ln статьи перемещены в «{0}»</numerusform>
        <numerusform>%Ln статей перемещено в «{0}»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles tagged “{0}”</source>
      <translation>
        <numerusform>%Ln статье добавлена метка «{0}»</numerusform>
        <numerusform>%Ln статьям добавлена метка «{0}»</numerusform>
        <numerusform>%Ln статьям добавлена метка «{0}»</numerusform>
      </translation>
    </message>
    <message>
      <source>There is a tag “{0}” already. %Ln article moves to it, and “{1}” is gone. Undo takes the merge back.</source>
      <translation>Метка «{0}» уже есть. К ней перейдёт %Ln статья, а «{1}» исчезнет. Объединение можно отменить.</translation>
    </message>
    <message numerus="yes">
      <source>There is a tag “{0}” already. %Ln articles move to it, and “{1}” is gone. Undo takes the merge back.</source>
      <translation>
        <numerusform>Метка «{0}» уже есть. К ней перейдёт %Ln статья, а «{1}» исчезнет. Объединение можно отменить.</numerusform>
        <numerusform>Метка «{0}» уже есть. К ней перейдут %Ln статьи, а «{1}» исчезнет. Объединение можно отменить.</numerusform>
        <numerusform>Метка «{0}» уже есть. К ней перейдут %Ln статей, а «{1}» исчезнет. Объединение можно отменить.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>palette</name>
    <message>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
    <message>
      <source>Needs a chosen article</source>
      <translation>Нужна выбранная статья</translation>
    </message>
    <message>
      <source>Needs a list that is not the whole archive</source>
      <translation>Нужен список, который охватывает не весь архив</translation>
    </message>
    <message>
      <source>Needs a search</source>
      <translation>Нужен поиск</translation>
    </message>
    <message>
      <source>Needs a second article</source>
      <translation>Нужна вторая статья</translation>
    </message>
    <message>
      <source>Needs an article in the Trash</source>
      <translation>Нужна статья в корзине</translation>
    </message>
    <message>
      <source>Needs an article outside of the Trash</source>
      <translation>Нужна статья вне корзины</translation>
    </message>
    <message>
      <source>Needs an article with pages</source>
      <translation>Нужна статья со страницами</translation>
    </message>
    <message>
      <source>Needs an open archive</source>
      <translation>Нужен открытый архив</translation>
    </message>
    <message>
      <source>Needs selected words</source>
      <translation>Нужны выбранные слова</translation>
    </message>
    <message>
      <source>Needs words or filters</source>
      <translation>Нужны слова или фильтры</translation>
    </message>
    <message>
      <source>Nothing to redo</source>
      <translation>Нечего повторить</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <translation>Нечего отменить</translation>
    </message>
    <message>
      <source>Nothing was open after this</source>
      <translation>После этой ничего не было открыто</translation>
    </message>
    <message>
      <source>Nothing was open before</source>
      <translation>До этой ничего не было открыто</translation>
    </message>
    <message>
      <source>The archive is open for reading only</source>
      <translation>Архив открыт только для чтения</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Без названия</translation>
    </message>
    <message>
      <source>{0} · {1}</source>
      <translation>{0} · {1}</translation>
    </message>
  </context>
  <context>
    <name>printing</name>
    <message>
      <source>Look whether it is switched on, or export a PDF and print that.</source>
      <translation>Проверьте, включён ли он, или экспортируйте PDF и напечатайте его.</translation>
    </message>
    <message>
      <source>The printer does not take the pages.</source>
      <translation>Принтер не принимает страницы.</translation>
    </message>
  </context>
  <context>
    <name>reader</name>
    <message>
      <source>%Ln match</source>
      <translation>%Ln совпадение</translation>
    </message>
    <message numerus="yes">
      <source>%Ln matches</source>
      <translation>
        <numerusform>%Ln совпадение</numerusform>
        <numerusform>%Ln совпадения</numerusform>
        <numerusform>%Ln совпадений</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln word</source>
      <translation>%Ln слово</translation>
    </message>
    <message numerus="yes">
      <source>%Ln words</source>
      <translation>
        <numerusform>%Ln слово</numerusform>
        <numerusform>%Ln слова</numerusform>
        <numerusform>%Ln слов</numerusform>
      </translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>Одобрено</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Цвет</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копировать</translation>
    </message>
    <message>
      <source>Copy link address</source>
      <translation>Копировать адрес ссылки</translation>
    </message>
    <message>
      <source>Copy quote</source>
      <translation>Копировать цитату</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Удалить</translation>
    </message>
    <message>
      <source>Edit note…</source>
      <translation>Изменить заметку…</translation>
    </message>
    <message>
      <source>Highlight in</source>
      <translation>Выделить цветом</translation>
    </message>
    <message>
      <source>Imported {0}</source>
      <translation>Импортировано: {0}</translation>
    </message>
    <message>
      <source>No text could be read from this article. Its original is kept as it was imported.</source>
      <translation>Из этой статьи не удалось извлечь текст. Её оригинал хранится таким, каким был импортирован.</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Заметка…</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Изображение</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Проверено</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Выбрать всё</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Без названия</translation>
    </message>
    <message>
      <source>characters {0}–{1}</source>
      <translation>символы {0}–{1}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} из {1}</translation>
    </message>
  </context>
  <context>
    <name>readonly</name>
    <message>
      <source>Another window or program works with it. You can read, search and export; nothing can be changed here until it is closed there.</source>
      <translation>С ним работает другое окно или программа. Можно читать, искать и экспортировать; изменить здесь ничего нельзя, пока архив не закрыт там.</translation>
    </message>
    <message>
      <source>Nothing was imported: the archive cannot be changed now</source>
      <translation>Ничего не импортировано: сейчас архив нельзя изменить</translation>
    </message>
    <message>
      <source>This archive is open for reading only.</source>
      <translation>Этот архив открыт только для чтения.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Попробовать снова</translation>
    </message>
    <message>
      <source>You can read, search and export; nothing can be changed.</source>
      <translation>Можно читать, искать и экспортировать; изменить ничего нельзя.</translation>
    </message>
  </context>
  <context>
    <name>scans</name>
    <message numerus="yes">
      <source>%Ln could not be read</source>
      <translation>
        <numerusform>%Ln не удалось прочитать</numerusform>
        <numerusform>%Ln не удалось прочитать</numerusform>
        <numerusform>%Ln не удалось прочитать</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln without words</source>
      <translation>
        <numerusform>%Ln без слов</numerusform>
        <numerusform>%Ln без слов</numerusform>
        <numerusform>%Ln без слов</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading page {0} of {1}</source>
      <translation>Распознаётся страница {0} из {1}</translation>
    </message>
    <message>
      <source>Reading the pages…</source>
      <translation>Страницы распознаются…</translation>
    </message>
    <message>
      <source>Stop reading</source>
      <translation>Остановить распознавание</translation>
    </message>
    <message>
      <source>Text of %Ln page read</source>
      <translation>Распознан текст %Ln страницы</translation>
    </message>
    <message numerus="yes">
      <source>Text of %Ln pages read</source>
      <translation>
        <numerusform>Распознан текст %Ln страницы</numerusform>
        <numerusform>Распознан текст %Ln страниц</numerusform>
        <numerusform>Распознан текст %Ln страниц</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>search</name>
    <message>
      <source>By case</source>
      <translation>По делам</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>По месяцам</translation>
    </message>
    <message>
      <source>By source</source>
      <translation>По источникам</translation>
    </message>
    <message>
      <source>By year</source>
      <translation>По годам</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Дата импорта</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Сначала новые</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Без групп</translation>
    </message>
    <message>
      <source>Oldest</source>
      <translation>Сначала старые</translation>
    </message>
    <message>
      <source>Relevance</source>
      <translation>Релевантность</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Источник</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Заголовок</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>A backup cannot lie in the archive or around it.</source>
      <translation>Резервная копия не может лежать внутри архива или вокруг него.</translation>
    </message>
    <message>
      <source>A backup is a folder with a file {0}.</source>
      <translation>Резервная копия — это папка с файлом {0}.</translation>
    </message>
    <message>
      <source>A backup is being restored into this folder already.</source>
      <translation>В эту папку уже восстанавливается резервная копия.</translation>
    </message>
    <message>
      <source>A case cannot be moved into itself.</source>
      <translation>Дело нельзя переместить в само себя.</translation>
    </message>
    <message>
      <source>A case needs a name.</source>
      <translation>Делу нужно название.</translation>
    </message>
    <message>
      <source>A case or one below it.</source>
      <translation>Дело или вложенное в него.</translation>
    </message>
    <message>
      <source>A dossier is one PDF: end its name so.</source>
      <translation>Досье — это один файл PDF: закончите имя этим расширением.</translation>
    </message>
    <message>
      <source>A file in the PDF was not read: {0}.</source>
      <translation>Файл внутри PDF не прочитан: {0}.</translation>
    </message>
    <message>
      <source>A file of the archive has been changed or damaged.</source>
      <translation>Файл архива изменён или повреждён.</translation>
    </message>
    <message>
      <source>A file of the search index is missing.</source>
      <translation>Отсутствует файл поискового индекса.</translation>
    </message>
    <message>
      <source>A file of the search index is not a file.</source>
      <translation>Файл поискового индекса не является файлом.</translation>
    </message>
    <message>
      <source>A folder or a bag holds every annotation of its articles.</source>
      <translation>Папка или пакет содержит все пометки своих статей.</translation>
    </message>
    <message>
      <source>A folder or a bag holds everything about its articles, names too.</source>
      <translation>Папка или пакет содержит всё о своих статьях, в том числе имена.</translation>
    </message>
    <message>
      <source>A note has at most {0} characters.</source>
      <translation>Длина заметки — не более {0} символов.</translation>
    </message>
    <message>
      <source>A note needs some words.</source>
      <translation>Заметка не может быть пустой.</translation>
    </message>
    <message>
      <source>A note on an article cannot become a mark.</source>
      <translation>Заметку к статье нельзя превратить в разметку текста.</translation>
    </message>
    <message>
      <source>A parenthesis has no partner; it was left out.</source>
      <translation>У скобки нет пары; скобка пропущена.</translation>
    </message>
    <message>
      <source>A passage of article {0} that is to be blacked out is not in its text any more.</source>
      <translation>Отрывка статьи {0}, который следует вымарать, больше нет в её тексте.</translation>
    </message>
    <message>
      <source>A passage that is to be blacked out is not on the pages as it is in the text.</source>
      <translation>Отрывок, который следует вымарать, на страницах не такой, как в тексте.</translation>
    </message>
    <message>
      <source>A place on a page is no passage.</source>
      <translation>Место на странице — не фрагмент текста.</translation>
    </message>
    <message>
      <source>A quotation mark has no partner; it was left out.</source>
      <translation>У кавычки нет пары; кавычка пропущена.</translation>
    </message>
    <message>
      <source>A saved search needs a name.</source>
      <translation>Сохранённому поиску нужно название.</translation>
    </message>
    <message>
      <source>A search has at most {0} characters.</source>
      <translation>Длина запроса — не более {0} символов.</translation>
    </message>
    <message>
      <source>A search has at most {0} levels of parentheses.</source>
      <translation>В запросе может быть не более {0} уровней скобок.</translation>
    </message>
    <message>
      <source>A search has at most {0} terms.</source>
      <translation>В запросе может быть не более {0} слов.</translation>
    </message>
    <message>
      <source>A tag cannot be merged into one below it.</source>
      <translation>Метку нельзя объединить с вложенной в неё.</translation>
    </message>
    <message>
      <source>A tag has at most {0} characters.</source>
      <translation>Длина метки — не более {0} символов.</translation>
    </message>
    <message>
      <source>A tag needs at least one letter.</source>
      <translation>В метке должна быть хотя бы одна буква.</translation>
    </message>
    <message>
      <source>A tag or one below it; an asterisk at its end stands for any ending.</source>
      <translation>Метка или вложенная в неё; звёздочка в конце заменяет любое окончание.</translation>
    </message>
    <message>
      <source>A text has at most {0} characters.</source>
      <translation>Длина текста — не более {0} символов.</translation>
    </message>
    <message>
      <source>Add area</source>
      <translation>Добавить область</translation>
    </message>
    <message>
      <source>Add highlight</source>
      <translation>Добавление выделения</translation>
    </message>
    <message>
      <source>Add note</source>
      <translation>Добавление заметки</translation>
    </message>
    <message>
      <source>Add strike-out</source>
      <translation>Добавление зачёркивания</translation>
    </message>
    <message>
      <source>Add tag</source>
      <translation>Добавление метки</translation>
    </message>
    <message>
      <source>Add to case</source>
      <translation>Добавление в дело</translation>
    </message>
    <message>
      <source>Add underline</source>
      <translation>Добавление подчёркивания</translation>
    </message>
    <message>
      <source>An archive cannot be restored into its own backup.</source>
      <translation>Архив нельзя восстановить внутрь его собственной резервной копии.</translation>
    </message>
    <message>
      <source>An original cannot be attached to an anonymous export: it may name its authors, folders, programs and whoever kept it.</source>
      <translation>К анонимному экспорту нельзя приложить оригинал: он может называть авторов, папки, программы и того, кто его хранил.</translation>
    </message>
    <message>
      <source>An original cannot be read: {0}.</source>
      <translation>Не удаётся прочитать оригинал: {0}.</translation>
    </message>
    <message>
      <source>An original is missing from the archive.</source>
      <translation>В архиве отсутствует оригинал.</translation>
    </message>
    <message>
      <source>An original is not what was imported.</source>
      <translation>Оригинал не совпадает с тем, что было импортировано.</translation>
    </message>
    <message>
      <source>Annotations left out, because their passage is not in the text any more: {0}.</source>
      <translation>Опущено пометок, отрывка которых больше нет в тексте: {0}.</translation>
    </message>
    <message>
      <source>Another backup is being written there.</source>
      <translation>Туда сейчас записывается другая резервная копия.</translation>
    </message>
    <message>
      <source>Another change is still being stored.</source>
      <translation>Другое изменение ещё сохраняется.</translation>
    </message>
    <message>
      <source>Another program is writing to this archive.</source>
      <translation>Другая программа записывает данные в этот архив.</translation>
    </message>
    <message>
      <source>Another window has updated the search index.</source>
      <translation>Другое окно обновило поисковый индекс.</translation>
    </message>
    <message>
      <source>Areas may cover words that were not found there; what was typed or corrected on their pages is blacked out as well, in article {0}.</source>
      <translation>Области могут закрывать слова, которые там не найдены; то, что введено или исправлено на их страницах, тоже вымарано, в статье {0}.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”) has highlights whose words are on none of its pages; they are notes at the top of a page.</source>
      <translation>В статье {0} («{1}») есть выделения, слов которых нет ни на одной её странице; они стали заметками вверху страницы.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”) is a PDF that opens only with its password; its text is set instead.</source>
      <translation>Статья {0} («{1}») — PDF, который открывается только паролем; вместо него набран её текст.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”) is signed; that signature does not hold for its pages in the dossier.</source>
      <translation>Статья {0} («{1}») подписана; эта подпись не относится к её страницам в досье.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”) opens without its password in the dossier.</source>
      <translation>В досье статья {0} («{1}») открывается без пароля.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”), page {2}, was changed.</source>
      <translation>Статья {0} («{1}»), страница {2}, изменена.</translation>
    </message>
    <message>
      <source>Article {0} cannot be put in and taken out at once.</source>
      <translation>Статью {0} нельзя одновременно добавить и убрать.</translation>
    </message>
    <message>
      <source>Article {0} has no version {1} of its text.</source>
      <translation>У статьи {0} нет версии текста {1}.</translation>
    </message>
    <message>
      <source>Article {0} was in the archive already; its text was read now.</source>
      <translation>Статья {0} уже была в архиве; теперь прочитан её текст.</translation>
    </message>
    <message>
      <source>Article {0}: annotation {1} no longer quotes what stands at its place.</source>
      <translation>Статья {0}: пометка {1} больше не совпадает с текстом на своём месте.</translation>
    </message>
    <message>
      <source>Article {0}: places blacked out in its text and around it: {1}.</source>
      <translation>Статья {0}: вымарано мест в тексте и вокруг него: {1}.</translation>
    </message>
    <message>
      <source>Article {0}: places blacked out on its pages: {1}.</source>
      <translation>Статья {0}: вымарано мест на её страницах: {1}.</translation>
    </message>
    <message>
      <source>Article {0}: {1} was changed outside of the program.</source>
      <translation>Статья {0}: изменено вне программы ({1}).</translation>
    </message>
    <message>
      <source>Ask its owner for permission, or copy it first.</source>
      <translation>Попросите у владельца разрешение или сначала сделайте копию.</translation>
    </message>
    <message>
      <source>Ask its sender for it.</source>
      <translation>Спросите его у отправителя.</translation>
    </message>
    <message>
      <source>Ask whoever gave it to you for it once more.</source>
      <translation>Попросите того, кто вам это передал, передать ещё раз.</translation>
    </message>
    <message>
      <source>Attach the annotations only, or export with names.</source>
      <translation>Приложите только пометки или экспортируйте с именами.</translation>
    </message>
    <message>
      <source>Bytes are missing at the end of the file: {0}.</source>
      <translation>В конце файла не хватает байтов: {0}.</translation>
    </message>
    <message>
      <source>Bytes were added after the end of the file: {0}.</source>
      <translation>После конца файла добавлено байтов: {0}.</translation>
    </message>
    <message>
      <source>Bytes were put in before the end of the file: {0}.</source>
      <translation>Внутрь файла вставлено байтов: {0}.</translation>
    </message>
    <message>
      <source>Bytes were taken out before the end of the file: {0}.</source>
      <translation>Изнутри файла удалено байтов: {0}.</translation>
    </message>
    <message>
      <source>Change address</source>
      <translation>Изменение адреса</translation>
    </message>
    <message>
      <source>Change area</source>
      <translation>Изменить область</translation>
    </message>
    <message>
      <source>Change byline</source>
      <translation>Изменение автора</translation>
    </message>
    <message>
      <source>Change case</source>
      <translation>Изменение дела</translation>
    </message>
    <message>
      <source>Change date</source>
      <translation>Изменение даты</translation>
    </message>
    <message>
      <source>Change highlight</source>
      <translation>Изменение выделения</translation>
    </message>
    <message>
      <source>Change language</source>
      <translation>Изменение языка</translation>
    </message>
    <message>
      <source>Change note</source>
      <translation>Изменение заметки</translation>
    </message>
    <message>
      <source>Change saved search</source>
      <translation>Изменение сохранённого поиска</translation>
    </message>
    <message>
      <source>Change source</source>
      <translation>Изменение источника</translation>
    </message>
    <message>
      <source>Change strike-out</source>
      <translation>Изменение зачёркивания</translation>
    </message>
    <message>
      <source>Change tag</source>
      <translation>Изменение метки</translation>
    </message>
    <message>
      <source>Change text</source>
      <translation>Изменение текста</translation>
    </message>
    <message>
      <source>Change title</source>
      <translation>Изменение заголовка</translation>
    </message>
    <message>
      <source>Change underline</source>
      <translation>Изменение подчёркивания</translation>
    </message>
    <message>
      <source>Check its name and permissions.</source>
      <translation>Проверьте имя и права доступа.</translation>
    </message>
    <message>
      <source>Check that its disk is connected and in order, and who may use its folder.</source>
      <translation>Проверьте, подключён ли и исправен ли диск и кто может пользоваться папкой.</translation>
    </message>
    <message>
      <source>Check that its disk is connected and in order.</source>
      <translation>Проверьте, подключён ли и исправен ли диск.</translation>
    </message>
    <message>
      <source>Check that its disk is connected, and who may read it.</source>
      <translation>Проверьте, подключён ли диск и кто может его читать.</translation>
    </message>
    <message>
      <source>Check that its disk is connected, then restore it again.</source>
      <translation>Проверьте, подключён ли диск, и выполните восстановление снова.</translation>
    </message>
    <message>
      <source>Check that its disk is connected.</source>
      <translation>Проверьте, подключён ли диск.</translation>
    </message>
    <message>
      <source>Check that the disk is in order, and restore the original from a backup.</source>
      <translation>Проверьте, исправен ли диск, и восстановите оригинал из резервной копии.</translation>
    </message>
    <message>
      <source>Check the archive, and restore the file from a backup.</source>
      <translation>Проверьте архив и восстановите файл из резервной копии.</translation>
    </message>
    <message>
      <source>Check the name; it may have been moved.</source>
      <translation>Проверьте имя; возможно, файл или папка перемещены.</translation>
    </message>
    <message>
      <source>Check the spelling of the case.</source>
      <translation>Проверьте написание дела.</translation>
    </message>
    <message>
      <source>Check the spelling of the tag.</source>
      <translation>Проверьте написание метки.</translation>
    </message>
    <message>
      <source>Check who may read keys.json in the archive's folder.</source>
      <translation>Проверьте, кто может читать keys.json в папке архива.</translation>
    </message>
    <message>
      <source>Check who may write to it, and whether its disk is mounted read-only.</source>
      <translation>Проверьте, кто может туда записывать и не подключён ли диск только для чтения.</translation>
    </message>
    <message>
      <source>Check who may write to its folder, and whether its disk is mounted read-only.</source>
      <translation>Проверьте, кто может записывать в папку и не подключён ли диск только для чтения.</translation>
    </message>
    <message>
      <source>Choose 10 to 60 millimetres.</source>
      <translation>Выберите от 10 до 60 миллиметров.</translation>
    </message>
    <message>
      <source>Choose 7 to 20 points.</source>
      <translation>Выберите от 7 до 20 пунктов.</translation>
    </message>
    <message>
      <source>Choose a case outside of it.</source>
      <translation>Выберите дело за его пределами.</translation>
    </message>
    <message>
      <source>Choose a folder that belongs to you.</source>
      <translation>Выберите папку, которая принадлежит вам.</translation>
    </message>
    <message>
      <source>Choose a name for the file, or another ending for a folder.</source>
      <translation>Выберите имя для файла или другое окончание для папки.</translation>
    </message>
    <message>
      <source>Choose a name of at most 200 characters.</source>
      <translation>Выберите название длиной не более 200 символов.</translation>
    </message>
    <message>
      <source>Choose a new or an empty folder.</source>
      <translation>Выберите новую или пустую папку.</translation>
    </message>
    <message>
      <source>Choose a number of at most nine digits.</source>
      <translation>Выберите число не длиннее девяти цифр.</translation>
    </message>
    <message>
      <source>Choose a shorter name.</source>
      <translation>Выберите более короткое название.</translation>
    </message>
    <message>
      <source>Choose a shorter one.</source>
      <translation>Введите что-нибудь покороче.</translation>
    </message>
    <message>
      <source>Choose an empty folder, best on another disk.</source>
      <translation>Выберите пустую папку, лучше на другом диске.</translation>
    </message>
    <message>
      <source>Choose an occurrence from 1 to {0}.</source>
      <translation>Выберите вхождение от 1 до {0}.</translation>
    </message>
    <message>
      <source>Choose another folder or disk.</source>
      <translation>Выберите другую папку или другой диск.</translation>
    </message>
    <message>
      <source>Choose another folder, or make a new archive.</source>
      <translation>Выберите другую папку или создайте новый архив.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Выберите другую папку.</translation>
    </message>
    <message>
      <source>Choose another name for the folder.</source>
      <translation>Выберите другое имя для папки.</translation>
    </message>
    <message>
      <source>Choose another name or another place.</source>
      <translation>Выберите другое имя или другое место.</translation>
    </message>
    <message>
      <source>Choose another name, or allow writing to it first.</source>
      <translation>Выберите другое имя или сначала разрешите запись.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Выберите другое имя.</translation>
    </message>
    <message>
      <source>Choose another prefix.</source>
      <translation>Выберите другой префикс.</translation>
    </message>
    <message>
      <source>Choose at least one article.</source>
      <translation>Выберите хотя бы одну статью.</translation>
    </message>
    <message>
      <source>Choose at most {0} letters, digits and signs.</source>
      <translation>Выберите не больше {0} букв, цифр и знаков.</translation>
    </message>
    <message>
      <source>Choose one of both.</source>
      <translation>Выберите что-то одно.</translation>
    </message>
    <message>
      <source>Choose one of several words.</source>
      <translation>Выберите парольную фразу из нескольких слов.</translation>
    </message>
    <message>
      <source>Choose one or two words.</source>
      <translation>Выберите одно или два слова.</translation>
    </message>
    <message>
      <source>Choose the PDF as you were given it.</source>
      <translation>Выберите PDF в том виде, в каком вы его получили.</translation>
    </message>
    <message>
      <source>Choose the languages that they are written in.</source>
      <translation>Выберите языки, на которых они написаны.</translation>
    </message>
    <message>
      <source>Choose the name of a new folder.</source>
      <translation>Выберите имя новой папки.</translation>
    </message>
    <message>
      <source>Choose the name of a new one.</source>
      <translation>Выберите имя новой.</translation>
    </message>
    <message>
      <source>Choose the name of an ordinary file.</source>
      <translation>Выберите имя обычного файла.</translation>
    </message>
    <message>
      <source>Choose {0} or {1}.</source>
      <translation>Выберите {0} или {1}.</translation>
    </message>
    <message>
      <source>Close it there, then try again; searching and exporting work meanwhile.</source>
      <translation>Закройте его там и попробуйте снова; поиск и экспорт тем временем работают.</translation>
    </message>
    <message>
      <source>Close it where it is open, or open it once where it can be written to.</source>
      <translation>Закройте его там, где он открыт, или откройте его один раз там, где возможна запись.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
      <source>Close some programs and try again.</source>
      <translation>Закройте несколько программ и попробуйте снова.</translation>
    </message>
    <message>
      <source>Close the other window first.</source>
      <translation>Сначала закройте другое окно.</translation>
    </message>
    <message>
      <source>Compare it with what you kept.</source>
      <translation>Сравните его с тем, что вы сохранили.</translation>
    </message>
    <message>
      <source>Confirm field</source>
      <translation>Подтвердить поле</translation>
    </message>
    <message>
      <source>Connect its disk, or put the folder back to where it was.</source>
      <translation>Подключите диск или верните папку на прежнее место.</translation>
    </message>
    <message>
      <source>Copy it from the text letter by letter; accents and punctuation count.</source>
      <translation>Скопируйте её из текста буква в букву; диакритические знаки и пунктуация учитываются.</translation>
    </message>
    <message>
      <source>Copy it to another place and try again.</source>
      <translation>Скопируйте в другое место и попробуйте снова.</translation>
    </message>
    <message>
      <source>Copy the package once more from where it was written.</source>
      <translation>Скопируйте пакет ещё раз оттуда, где он был записан.</translation>
    </message>
    <message>
      <source>Correct the text by hand instead.</source>
      <translation>Исправьте текст вручную.</translation>
    </message>
    <message>
      <source>Create case</source>
      <translation>Создание дела</translation>
    </message>
    <message>
      <source>Create it first, or choose another one.</source>
      <translation>Сначала создайте её или выберите другую.</translation>
    </message>
    <message>
      <source>Create tag</source>
      <translation>Создание метки</translation>
    </message>
    <message>
      <source>Delete area</source>
      <translation>Удалить область</translation>
    </message>
    <message>
      <source>Delete case</source>
      <translation>Удаление дела</translation>
    </message>
    <message>
      <source>Delete highlight</source>
      <translation>Удаление выделения</translation>
    </message>
    <message>
      <source>Delete note</source>
      <translation>Удаление заметки</translation>
    </message>
    <message>
      <source>Delete saved search</source>
      <translation>Удаление сохранённого поиска</translation>
    </message>
    <message>
      <source>Delete strike-out</source>
      <translation>Удаление зачёркивания</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <translation>Удаление метки</translation>
    </message>
    <message>
      <source>Delete underline</source>
      <translation>Удаление подчёркивания</translation>
    </message>
    <message>
      <source>Draw the box on the page again.</source>
      <translation>Нарисуйте рамку на странице заново.</translation>
    </message>
    <message>
      <source>End it in {0} for one file, or name a folder.</source>
      <translation>Для одного файла укажите имя с окончанием {0} или укажите папку.</translation>
    </message>
    <message>
      <source>Every page has a text already.</source>
      <translation>У каждой страницы уже есть текст.</translation>
    </message>
    <message>
      <source>Export another format to hand articles over without names.</source>
      <translation>Чтобы передать статьи без имён, экспортируйте в другом формате.</translation>
    </message>
    <message>
      <source>Export as Markdown instead, and report these words.</source>
      <translation>Экспортируйте вместо этого в формате Markdown и сообщите эти слова.</translation>
    </message>
    <message>
      <source>Export as pdf.</source>
      <translation>Экспортируйте как pdf.</translation>
    </message>
    <message>
      <source>Export fewer articles at a time.</source>
      <translation>Экспортируйте меньше статей за один раз.</translation>
    </message>
    <message>
      <source>Export it again as W3C Web Annotations (JSON-LD).</source>
      <translation>Экспортируйте пометки снова в формате W3C Web Annotations (JSON-LD).</translation>
    </message>
    <message>
      <source>Export it as set text instead, where all bars are equally long.</source>
      <translation>Экспортируйте вместо этого набранный текст; в нём все полосы одной длины.</translation>
    </message>
    <message>
      <source>Export it as set text instead.</source>
      <translation>Экспортируйте его как заново набранный текст.</translation>
    </message>
    <message>
      <source>Export the archive once more, with this version of Guardbook.</source>
      <translation>Экспортируйте архив ещё раз этой версией Guardbook.</translation>
    </message>
    <message>
      <source>Export the file and open it.</source>
      <translation>Экспортируйте файл и откройте его.</translation>
    </message>
    <message>
      <source>Export without attachments.</source>
      <translation>Экспортируйте без вложений.</translation>
    </message>
    <message>
      <source>Export without the originals.</source>
      <translation>Экспортируйте без оригиналов.</translation>
    </message>
    <message>
      <source>Exported on {0}, not encrypted.</source>
      <translation>Экспортировано {0}, не зашифровано.</translation>
    </message>
    <message>
      <source>File in case</source>
      <translation>Поместить в дело</translation>
    </message>
    <message>
      <source>Files can be attached to a PDF only.</source>
      <translation>Файлы можно приложить только к PDF.</translation>
    </message>
    <message>
      <source>Files in the PDF were not read: {0}.</source>
      <translation>Файлы внутри PDF не прочитаны: {0}.</translation>
    </message>
    <message>
      <source>Files in which the original's bytes are unchanged at the beginning: {0}.</source>
      <translation>Файлы, в начале которых байты оригинала неизменны: {0}.</translation>
    </message>
    <message>
      <source>Files that are repaired copies of their originals: {0}.</source>
      <translation>Файлы — восстановленные копии оригиналов: {0}.</translation>
    </message>
    <message>
      <source>Files within the PDF of article {0} (“{1}”) are not in the dossier: {2}.</source>
      <translation>Файлы внутри PDF статьи {0} («{1}») не входят в досье: {2}.</translation>
    </message>
    <message>
      <source>Files within the PDF of article {0} (“{1}”) are not in the dossier: {2}. Attach the originals to hand them over.</source>
      <translation>Файлы внутри PDF статьи {0} («{1}») не входят в досье: {2}. Чтобы передать их, приложите оригиналы.</translation>
    </message>
    <message>
      <source>Fonts or pictures of article {0} (“{1}”) were changed.</source>
      <translation>Шрифты или изображения статьи {0} («{1}») изменены.</translation>
    </message>
    <message>
      <source>Fonts or tags of the cover and the contents were changed.</source>
      <translation>Шрифты или разметка обложки и оглавления изменены.</translation>
    </message>
    <message>
      <source>Fonts or tags of the lists at the end were changed.</source>
      <translation>Шрифты или разметка списков в конце изменены.</translation>
    </message>
    <message>
      <source>Free some space and try again; what was stored before is safe.</source>
      <translation>Освободите место и попробуйте снова; сохранённое ранее не пострадало.</translation>
    </message>
    <message>
      <source>Free some space, or choose another disk.</source>
      <translation>Освободите место или выберите другой диск.</translation>
    </message>
    <message>
      <source>Free some space; nothing is lost, and they are found once there is room.</source>
      <translation>Освободите место; ничего не потеряно, и они найдутся, как только место появится.</translation>
    </message>
    <message>
      <source>Give it in UTC.</source>
      <translation>Укажите дату в UTC.</translation>
    </message>
    <message>
      <source>Give more of the id.</source>
      <translation>Укажите больше знаков идентификатора.</translation>
    </message>
    <message>
      <source>Group {0} of the recovery key is mistyped.</source>
      <translation>Группа {0} ключа восстановления введена с ошибкой.</translation>
    </message>
    <message>
      <source>Have every page read, if that text is not good.</source>
      <translation>Если этот текст плох, распознайте все страницы.</translation>
    </message>
    <message>
      <source>Highlights whose words are on none of the pages, and which are notes at the top of a page instead: {0}.</source>
      <translation>Выделения, слов которых нет ни на одной из страниц и которые поэтому стоят заметками вверху страницы: {0}.</translation>
    </message>
    <message>
      <source>Import an ordinary file.</source>
      <translation>Импортируйте обычный файл.</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <translation>Импорт пометок</translation>
    </message>
    <message>
      <source>Import it by itself, into a new archive.</source>
      <translation>Импортируйте его отдельно, в новый архив.</translation>
    </message>
    <message>
      <source>Import it by itself, without tags and case.</source>
      <translation>Импортируйте его отдельно, без меток и дела.</translation>
    </message>
    <message>
      <source>Import something to create one, or name another folder with --archive.</source>
      <translation>Импортируйте что-нибудь, чтобы создать архив, или укажите другую папку с помощью --archive.</translation>
    </message>
    <message>
      <source>Import the article that goes with it instead.</source>
      <translation>Вместо этого импортируйте соответствующую статью.</translation>
    </message>
    <message>
      <source>Import the file that it points to.</source>
      <translation>Импортируйте файл, на который указывает ссылка.</translation>
    </message>
    <message>
      <source>Import the files in it.</source>
      <translation>Импортируйте файлы из неё.</translation>
    </message>
    <message>
      <source>Import the files themselves.</source>
      <translation>Импортируйте сами файлы.</translation>
    </message>
    <message>
      <source>Import the rest as another article.</source>
      <translation>Импортируйте остальное как другую статью.</translation>
    </message>
    <message>
      <source>Install a newer Guardbook, or ask for another export.</source>
      <translation>Установите более новый Guardbook или попросите другой экспорт.</translation>
    </message>
    <message>
      <source>Install it anew.</source>
      <translation>Установите её заново.</translation>
    </message>
    <message>
      <source>Install some: on Debian and Ubuntu sudo apt install tesseract-ocr-eng.</source>
      <translation>Установите их: в Debian и Ubuntu — sudo apt install tesseract-ocr-eng.</translation>
    </message>
    <message>
      <source>Install the newest version of Guardbook.</source>
      <translation>Установите новейшую версию Guardbook.</translation>
    </message>
    <message>
      <source>Install them, or choose one that is there: {0}.</source>
      <translation>Установите их или выберите один из имеющихся: {0}.</translation>
    </message>
    <message>
      <source>It can be built anew.</source>
      <translation>Его можно построить заново.</translation>
    </message>
    <message>
      <source>It does not stand on a passage.</source>
      <translation>Она не привязана к фрагменту текста.</translation>
    </message>
    <message>
      <source>It is as it was before, and a copy is in its folder “backups”; report this step.</source>
      <translation>Архив остался прежним, а в его папке «backups» есть копия; сообщите об этом шаге.</translation>
    </message>
    <message>
      <source>It is {0} wide and {1} high.</source>
      <translation>Её ширина {0}, высота {1}.</translation>
    </message>
    <message>
      <source>It opens copies from before; remove it from the system's keyring.</source>
      <translation>Он открывает прежние копии; удалите его из системного хранилища ключей.</translation>
    </message>
    <message>
      <source>Its file may be damaged or belong to another archive: restore a backup.</source>
      <translation>Возможно, файл повреждён или относится к другому архиву: восстановите резервную копию.</translation>
    </message>
    <message>
      <source>Keep the archive on a disk of this computer.</source>
      <translation>Храните архив на диске этого компьютера.</translation>
    </message>
    <message>
      <source>Keep the archive on another disk.</source>
      <translation>Храните архив на другом диске.</translation>
    </message>
    <message>
      <source>Leave at least one word of it.</source>
      <translation>Оставьте хотя бы одно слово.</translation>
    </message>
    <message>
      <source>Leave it out.</source>
      <translation>Уберите её.</translation>
    </message>
    <message>
      <source>Leave the choice of annotations out, or export another format.</source>
      <translation>Уберите отбор пометок или экспортируйте в другом формате.</translation>
    </message>
    <message>
      <source>List the articles to see their numbers.</source>
      <translation>Выведите список статей, чтобы увидеть их номера.</translation>
    </message>
    <message>
      <source>List them with search --list-saved.</source>
      <translation>Выведите их список командой search --list-saved.</translation>
    </message>
    <message>
      <source>Lists or quotes stand very deep within each other; the Markdown marks of the text were left as they are.</source>
      <translation>Списки или цитаты вложены друг в друга очень глубоко; разметка Markdown оставлена как есть.</translation>
    </message>
    <message>
      <source>Look at it again, then repeat what you wanted to do.</source>
      <translation>Посмотрите ещё раз и повторите то, что хотели сделать.</translation>
    </message>
    <message>
      <source>Look at it in a text editor.</source>
      <translation>Посмотрите файл в текстовом редакторе.</translation>
    </message>
    <message>
      <source>Look at its versions in the details.</source>
      <translation>Посмотрите версии в сведениях о статье.</translation>
    </message>
    <message>
      <source>Look at the article again.</source>
      <translation>Посмотрите на статью ещё раз.</translation>
    </message>
    <message>
      <source>Look at the cases again.</source>
      <translation>Посмотрите на дела ещё раз.</translation>
    </message>
    <message>
      <source>Look at the original instead.</source>
      <translation>Вместо этого посмотрите оригинал.</translation>
    </message>
    <message>
      <source>Look for annotations with the tag “{0}” that lost their place, and mark the passage again.</source>
      <translation>Найдите пометки с меткой «{0}», потерявшие место, и отметьте отрывок заново.</translation>
    </message>
    <message>
      <source>Make a new archive in another folder, and import it there.</source>
      <translation>Создайте новый архив в другой папке и импортируйте его там.</translation>
    </message>
    <message>
      <source>Make a recovery key or set a passphrase first.</source>
      <translation>Сначала создайте ключ восстановления или задайте парольную фразу.</translation>
    </message>
    <message>
      <source>Mark an area instead.</source>
      <translation>Вместо этого отметьте область.</translation>
    </message>
    <message>
      <source>Mark as cleared</source>
      <translation>Отметка «одобрено»</translation>
    </message>
    <message>
      <source>Mark as not reviewed</source>
      <translation>Отметка «не проверено»</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Отметка «прочитано»</translation>
    </message>
    <message>
      <source>Mark as reviewed</source>
      <translation>Отметка «проверено»</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Отметка «не прочитано»</translation>
    </message>
    <message>
      <source>Mark it as an area or as a note.</source>
      <translation>Отметьте его как область или как заметку.</translation>
    </message>
    <message>
      <source>Mark the passage instead.</source>
      <translation>Вместо этого разметьте фрагмент текста.</translation>
    </message>
    <message>
      <source>Mark them on the pages as areas with the tag, and allow areas only; or export the article as set text.</source>
      <translation>Отметьте их на страницах как области с меткой и разрешите только области; или экспортируйте статью набранным текстом.</translation>
    </message>
    <message>
      <source>Mark what is to be blacked out on it as areas with the tag, and allow areas only; or export the article as set text.</source>
      <translation>Отметьте на ней то, что следует вымарать, как области с меткой и разрешите только области; или экспортируйте статью набранным текстом.</translation>
    </message>
    <message>
      <source>Merge tags</source>
      <translation>Объединение меток</translation>
    </message>
    <message>
      <source>Merge the lower one into the upper one.</source>
      <translation>Объедините нижнюю с верхней.</translation>
    </message>
    <message>
      <source>Merge the two, or choose another name.</source>
      <translation>Объедините их или выберите другое название.</translation>
    </message>
    <message>
      <source>More places were changed: {0}.</source>
      <translation>Изменено и других мест: {0}.</translation>
    </message>
    <message>
      <source>Move it elsewhere, or choose another folder.</source>
      <translation>Переместите это в другое место или выберите другую папку.</translation>
    </message>
    <message>
      <source>Move them there first.</source>
      <translation>Сначала переместите их туда.</translation>
    </message>
    <message>
      <source>Move to Trash</source>
      <translation>Перемещение в корзину</translation>
    </message>
    <message>
      <source>Name a folder with --archive.</source>
      <translation>Укажите папку с помощью --archive.</translation>
    </message>
    <message>
      <source>Name the case above it too, such as “Above/Below”.</source>
      <translation>Укажите и вышестоящее дело, например «Верхнее/Нижнее».</translation>
    </message>
    <message>
      <source>Name the folder in which index.html or bagit.txt lies.</source>
      <translation>Укажите папку, в которой лежит index.html или bagit.txt.</translation>
    </message>
    <message>
      <source>Name the words that are to be blacked out.</source>
      <translation>Назовите слова, которые следует вымарать.</translation>
    </message>
    <message>
      <source>No article has all of these words; these have all but one.</source>
      <translation>Ни в одной статье нет всех этих слов; в этих не хватает только одного.</translation>
    </message>
    <message>
      <source>No article has these words side by side; they were searched for one by one.</source>
      <translation>Ни в одной статье эти слова не стоят рядом; они искались по отдельности.</translation>
    </message>
    <message>
      <source>No article has “{0}”; it was left out.</source>
      <translation>Ни в одной статье нет «{0}»; это слово пропущено.</translation>
    </message>
    <message>
      <source>No article has “{0}”; “{1}” was searched for.</source>
      <translation>Ни в одной статье нет «{0}»; искалось «{1}».</translation>
    </message>
    <message>
      <source>No copy of the damaged PDF can be made that is as protected as the original.</source>
      <translation>Нельзя создать копию повреждённого PDF, защищённую так же, как оригинал.</translation>
    </message>
    <message>
      <source>No font on this computer has {0} and {1} others; a box stands in place of each, and the text can still be copied.</source>
      <translation>Ни один шрифт на этом компьютере не содержит {0} и других знаков (ещё {1}); на месте каждого стоит прямоугольник, но текст по-прежнему можно скопировать.</translation>
    </message>
    <message>
      <source>No font on this computer has {0}; a box stands in place of each, and the text can still be copied.</source>
      <translation>Ни один шрифт на этом компьютере не содержит {0}; на месте каждого такого знака стоит прямоугольник, но текст по-прежнему можно скопировать.</translation>
    </message>
    <message>
      <source>No original is kept under item {0}.</source>
      <translation>Для элемента {0} оригинал не сохранён.</translation>
    </message>
    <message>
      <source>No text was found in the original.</source>
      <translation>В оригинале не найден текст.</translation>
    </message>
    <message>
      <source>No words were found on the pages.</source>
      <translation>На страницах не найдено слов.</translation>
    </message>
    <message>
      <source>Notes cannot be placed at “{0}”.</source>
      <translation>Заметки нельзя разместить так: «{0}».</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Ничего</translation>
    </message>
    <message>
      <source>Nothing but the recovery key opens this archive here.</source>
      <translation>Здесь этот архив открывает только ключ восстановления.</translation>
    </message>
    <message>
      <source>Nothing can be added to the original because of how it is built, or because it is damaged; this is a repaired copy of it. The original's SHA-256 is {0}.</source>
      <translation>К оригиналу ничего нельзя добавить из-за его устройства или повреждения; это его восстановленная копия. SHA-256 оригинала: {0}.</translation>
    </message>
    <message>
      <source>Nothing is attached where the original itself leaves with its pages; set its text anew for that.</source>
      <translation>Ничего не прилагается там, где сам оригинал уходит со своими страницами; для этого наберите его текст заново.</translation>
    </message>
    <message>
      <source>Nothing was changed: {0}.</source>
      <translation>Ничего не изменено: {0}.</translation>
    </message>
    <message>
      <source>Of the pictures in the article {0} are damaged and were left out.</source>
      <translation>Повреждённых изображений статьи: {0}. Они пропущены.</translation>
    </message>
    <message>
      <source>Of the pictures in the article {0} are no PNG, JPEG, GIF or WebP and were left out.</source>
      <translation>Изображений статьи не в формате PNG, JPEG, GIF или WebP: {0}. Они пропущены.</translation>
    </message>
    <message>
      <source>Of the pictures in the article {0} are too large and were left out.</source>
      <translation>Слишком больших изображений статьи: {0}. Они пропущены.</translation>
    </message>
    <message>
      <source>Of {0} pages {1} have no text.</source>
      <translation>Страниц всего: {0}, из них без текста: {1}.</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-deu (or another language); on macOS: brew install tesseract-lang.</source>
      <translation>В Debian и Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-deu (или другой язык); в macOS: brew install tesseract-lang.</translation>
    </message>
    <message>
      <source>On those pages a bar is as wide as the words under it, and who measures it can try which name fits; in set text all bars are equally wide.</source>
      <translation>На этих страницах полоса так же широка, как слова под ней, и, измерив её, можно подобрать имя; в набранном тексте все полосы одной ширины.</translation>
    </message>
    <message>
      <source>One of {0} pages has no text.</source>
      <translation>На одной странице из {0} нет текста.</translation>
    </message>
    <message>
      <source>One picture of the article is damaged and was left out.</source>
      <translation>Одно изображение статьи повреждено и пропущено.</translation>
    </message>
    <message>
      <source>One picture of the article is no PNG, JPEG, GIF or WebP and was left out.</source>
      <translation>Одно изображение статьи не в формате PNG, JPEG, GIF или WebP и пропущено.</translation>
    </message>
    <message>
      <source>One picture of the article is too large and was left out.</source>
      <translation>Одно изображение статьи слишком велико и пропущено.</translation>
    </message>
    <message>
      <source>Only articles in the Trash can be deleted for good.</source>
      <translation>Навсегда удалить можно только статьи из корзины.</translation>
    </message>
    <message>
      <source>Only the first of several pictures in the file is shown.</source>
      <translation>Из нескольких изображений в файле показывается только первое.</translation>
    </message>
    <message>
      <source>Only the first {0} pages were read.</source>
      <translation>Прочитаны только первые страницы: {0}.</translation>
    </message>
    <message>
      <source>Only this computer can open the archive: a backup of it would be lost with it.</source>
      <translation>Архив открывает только этот компьютер: резервная копия пропала бы вместе с ним.</translation>
    </message>
    <message>
      <source>Only what stands on a page can be moved there.</source>
      <translation>Переместить на странице можно только то, что на ней стоит.</translation>
    </message>
    <message>
      <source>Open it again.</source>
      <translation>Откройте его снова.</translation>
    </message>
    <message>
      <source>Open it for reading only, or allow writing to that file first.</source>
      <translation>Откройте его только для чтения или сначала разрешите запись в этот файл.</translation>
    </message>
    <message>
      <source>Open it for reading only, or check who may write to its folder.</source>
      <translation>Откройте его только для чтения или проверьте, кто может записывать в его папку.</translation>
    </message>
    <message>
      <source>Open it for writing.</source>
      <translation>Откройте его для записи.</translation>
    </message>
    <message>
      <source>Open it in a browser; the text may only be shown there by a script.</source>
      <translation>Откройте файл в браузере; возможно, текст там показывает только скрипт.</translation>
    </message>
    <message>
      <source>Open it in a mail program and save each message as text.</source>
      <translation>Откройте файл в почтовой программе и сохраните каждое письмо как текст.</translation>
    </message>
    <message>
      <source>Open it in a mail program and save it as text.</source>
      <translation>Откройте файл в почтовой программе и сохраните как текст.</translation>
    </message>
    <message>
      <source>Open it in the program it came from and save it again.</source>
      <translation>Откройте файл в программе, в которой он создан, и сохраните снова.</translation>
    </message>
    <message>
      <source>Open it in the program it came from and save it as plain text.</source>
      <translation>Откройте файл в программе, в которой он создан, и сохраните его как простой текст.</translation>
    </message>
    <message>
      <source>Open it in the program it came from and save only the article.</source>
      <translation>Откройте файл в программе, в которой он создан, и сохраните только статью.</translation>
    </message>
    <message>
      <source>Open it on the computer where it was made, or restore a backup with its recovery key.</source>
      <translation>Откройте его на компьютере, где он был создан, или восстановите резервную копию с помощью её ключа восстановления.</translation>
    </message>
    <message>
      <source>Open it once for writing, in the window; a copy is kept.</source>
      <translation>Откройте его один раз для записи в окне; копия сохраняется.</translation>
    </message>
    <message>
      <source>Open it, or choose another folder.</source>
      <translation>Откройте его или выберите другую папку.</translation>
    </message>
    <message>
      <source>Open the original in another program to look at it.</source>
      <translation>Откройте оригинал в другой программе, чтобы посмотреть её.</translation>
    </message>
    <message>
      <source>Open the page in a browser and save it as a web page.</source>
      <translation>Откройте страницу в браузере и сохраните её как веб-страницу.</translation>
    </message>
    <message>
      <source>Originals that are locked or damaged, and whose text is set anew instead: {0}.</source>
      <translation>Оригиналы, которые защищены паролем или повреждены и текст которых поэтому набран заново: {0}.</translation>
    </message>
    <message>
      <source>Originals whose pages cannot be blacked out, and whose text is set anew instead: {0}.</source>
      <translation>Оригиналов, страницы которых нельзя вымарать и текст которых набран заново: {0}.</translation>
    </message>
    <message>
      <source>Page {0} cannot be read, so words on it cannot be found.</source>
      <translation>Страницу {0} нельзя прочитать, поэтому слова на ней не найти.</translation>
    </message>
    <message>
      <source>Page {0} is a picture without text, so words on it cannot be found.</source>
      <translation>Страница {0} — картинка без текста, поэтому слова на ней не найти.</translation>
    </message>
    <message>
      <source>Page {0} of the PDF cannot be shown; it may be damaged.</source>
      <translation>Страницу {0} PDF нельзя показать; возможно, она повреждена.</translation>
    </message>
    <message>
      <source>Page {0} of the PDF needs too much memory.</source>
      <translation>Страница {0} PDF требует слишком много памяти.</translation>
    </message>
    <message>
      <source>Page {0} of the PDF takes too long.</source>
      <translation>Страница {0} PDF обрабатывается слишком долго.</translation>
    </message>
    <message>
      <source>Passages and areas with the tag “{0}” are in the export as they are: {1}. Black them out if they must not leave.</source>
      <translation>Отрывки и области с меткой «{0}» в экспорте остались как есть: {1}. Вымарайте их, если их нельзя передавать.</translation>
    </message>
    <message>
      <source>Pictures left out, because nobody can look for words in them: {0}.</source>
      <translation>Опущено картинок, потому что в них нельзя искать слова: {0}.</translation>
    </message>
    <message>
      <source>Published within so many days, weeks, months or years before today.</source>
      <translation>Опубликовано за столько дней, недель, месяцев или лет до сегодняшнего дня.</translation>
    </message>
    <message>
      <source>Read the other pages without it.</source>
      <translation>Прочитайте остальные страницы без неё.</translation>
    </message>
    <message>
      <source>Reading pictures of pages needs the program Tesseract, which is not installed.</source>
      <translation>Для распознавания изображений страниц нужна программа Tesseract, а она не установлена.</translation>
    </message>
    <message>
      <source>Reading the picture of a page needs too much memory.</source>
      <translation>Распознавание изображения страницы требует слишком много памяти.</translation>
    </message>
    <message>
      <source>Reading the picture of a page takes too long.</source>
      <translation>Распознавание изображения страницы занимает слишком много времени.</translation>
    </message>
    <message>
      <source>Remove from case</source>
      <translation>Удаление из дела</translation>
    </message>
    <message>
      <source>Remove star</source>
      <translation>Снятие звёздочки</translation>
    </message>
    <message>
      <source>Remove tag</source>
      <translation>Снятие метки</translation>
    </message>
    <message>
      <source>Restore an older backup.</source>
      <translation>Восстановите более старую резервную копию.</translation>
    </message>
    <message>
      <source>Restore from Trash</source>
      <translation>Восстановление из корзины</translation>
    </message>
    <message>
      <source>Restore it from a backup.</source>
      <translation>Выполните восстановление из резервной копии.</translation>
    </message>
    <message>
      <source>Restore it into a new folder, which checks it.</source>
      <translation>Восстановите её в новую папку: при этом она проверяется.</translation>
    </message>
    <message>
      <source>Restore it into another folder.</source>
      <translation>Восстановите её в другую папку.</translation>
    </message>
    <message>
      <source>Restore keys.json from a backup of the archive.</source>
      <translation>Восстановите keys.json из резервной копии архива.</translation>
    </message>
    <message>
      <source>Restore keys.json from a backup of the archive; without it nothing can be read.</source>
      <translation>Восстановите keys.json из резервной копии архива; без этого файла ничего нельзя прочитать.</translation>
    </message>
    <message>
      <source>Restore the archive from a backup.</source>
      <translation>Восстановите архив из резервной копии.</translation>
    </message>
    <message>
      <source>Return to Inbox</source>
      <translation>Возврат во входящие</translation>
    </message>
    <message>
      <source>Save it again where it came from.</source>
      <translation>Сохраните файл заново там, откуда он взят.</translation>
    </message>
    <message>
      <source>Save it again.</source>
      <translation>Сохраните его снова.</translation>
    </message>
    <message>
      <source>Save it as PNG or JPEG and import that.</source>
      <translation>Сохраните его как PNG или JPEG и импортируйте.</translation>
    </message>
    <message>
      <source>Save it as a web page or as plain text and import that.</source>
      <translation>Сохраните содержимое как веб-страницу или простой текст и импортируйте этот файл.</translation>
    </message>
    <message>
      <source>Save it as plain text and import that, and report these words.</source>
      <translation>Сохраните файл как простой текст, импортируйте его и сообщите эти слова.</translation>
    </message>
    <message>
      <source>Save it smaller and import that.</source>
      <translation>Сохраните его в меньшем размере и импортируйте.</translation>
    </message>
    <message>
      <source>Save search</source>
      <translation>Сохранение поиска</translation>
    </message>
    <message>
      <source>Save the article itself.</source>
      <translation>Сохраните саму статью.</translation>
    </message>
    <message>
      <source>Save the page as HTML and import that.</source>
      <translation>Сохраните страницу как HTML и импортируйте её.</translation>
    </message>
    <message>
      <source>Say which one with --occurrence, or quote more words.</source>
      <translation>Укажите с помощью --occurrence, какое из них, или процитируйте больше слов.</translation>
    </message>
    <message>
      <source>Select some words first.</source>
      <translation>Сначала выберите несколько слов.</translation>
    </message>
    <message>
      <source>Set a passphrase first.</source>
      <translation>Сначала задайте парольную фразу.</translation>
    </message>
    <message>
      <source>Show the article to see their ids.</source>
      <translation>Откройте статью, чтобы увидеть их идентификаторы.</translation>
    </message>
    <message>
      <source>Something in “{0}” is nothing that an archive has, at or after “{1}”.</source>
      <translation>В «{0}» есть то, чего в архиве не бывает, — в «{1}» или после.</translation>
    </message>
    <message>
      <source>Split it into smaller ones.</source>
      <translation>Разделите файл на несколько меньших.</translation>
    </message>
    <message>
      <source>Split it, or keep it as an article.</source>
      <translation>Разделите заметку или сохраните её как статью.</translation>
    </message>
    <message>
      <source>Split it, or save only the article.</source>
      <translation>Разделите файл или сохраните только статью.</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Установка звёздочки</translation>
    </message>
    <message>
      <source>Take everything out of it first.</source>
      <translation>Сначала уберите из него всё.</translation>
    </message>
    <message>
      <source>Take it off everything first.</source>
      <translation>Сначала снимите её отовсюду.</translation>
    </message>
    <message>
      <source>Tesseract could not read the picture of a page.</source>
      <translation>Tesseract не удалось распознать изображение страницы.</translation>
    </message>
    <message>
      <source>Tesseract here has no data for any language.</source>
      <translation>У Tesseract здесь нет данных ни для одного языка.</translation>
    </message>
    <message>
      <source>Tesseract here has no data for the language “{0}”.</source>
      <translation>У Tesseract здесь нет данных для языка «{0}».</translation>
    </message>
    <message>
      <source>Tesseract, the program that reads pictures of pages, does not run.</source>
      <translation>Tesseract — программа, распознающая изображения страниц, — не запускается.</translation>
    </message>
    <message>
      <source>That case is not in this archive.</source>
      <translation>Этого дела нет в этом архиве.</translation>
    </message>
    <message>
      <source>That is no place on a page.</source>
      <translation>Это не место на странице.</translation>
    </message>
    <message>
      <source>That is no place on the page.</source>
      <translation>Такого места на странице нет.</translation>
    </message>
    <message>
      <source>That passphrase does not open this archive.</source>
      <translation>Эта парольная фраза не открывает этот архив.</translation>
    </message>
    <message>
      <source>That recovery key does not open this archive.</source>
      <translation>Этот ключ восстановления не открывает этот архив.</translation>
    </message>
    <message>
      <source>That saved search is not there any more.</source>
      <translation>Этого сохранённого поиска больше нет.</translation>
    </message>
    <message>
      <source>The PDF cannot be opened; it may be damaged.</source>
      <translation>PDF не открывается; возможно, файл повреждён.</translation>
    </message>
    <message>
      <source>The PDF could not be made because of a mistake in the program ({0} in {1}, line {2}).</source>
      <translation>PDF не удалось создать из-за ошибки в программе ({0} в {1}, строка {2}).</translation>
    </message>
    <message>
      <source>The PDF has no page {0}.</source>
      <translation>В PDF нет страницы {0}.</translation>
    </message>
    <message>
      <source>The PDF has no text (scan of 1 page).</source>
      <translation>В PDF нет текста (скан одной страницы).</translation>
    </message>
    <message>
      <source>The PDF has no text (scan of {0} pages).</source>
      <translation>В PDF нет текста (скан, страниц: {0}).</translation>
    </message>
    <message>
      <source>The PDF is protected by a password, so its text was not read.</source>
      <translation>PDF защищён паролем, поэтому его текст не прочитан.</translation>
    </message>
    <message>
      <source>The PDF is protected by a password.</source>
      <translation>PDF защищён паролем.</translation>
    </message>
    <message>
      <source>The PDF is protected by another password, so its text was not read.</source>
      <translation>PDF защищён другим паролем, поэтому его текст не прочитан.</translation>
    </message>
    <message>
      <source>The PDF is too damaged to become part of a dossier.</source>
      <translation>PDF слишком повреждён, чтобы стать частью досье.</translation>
    </message>
    <message>
      <source>The PDF needs too much memory to be annotated.</source>
      <translation>Для внесения пометок в этот PDF нужно слишком много памяти.</translation>
    </message>
    <message>
      <source>The PDF needs too much time or memory to become part of a dossier.</source>
      <translation>PDF требует слишком много времени или памяти, чтобы стать частью досье.</translation>
    </message>
    <message>
      <source>The PDF takes too long to be annotated.</source>
      <translation>Внесение пометок в этот PDF занимает слишком много времени.</translation>
    </message>
    <message>
      <source>The SHA-256 of each part: of an article, its bytes in this file; of an attached original, the imported file. The attached manifest.json has one for each page.</source>
      <translation>SHA-256 каждой части: у статьи — её байтов в этом файле, у приложенного оригинала — импортированного файла. В приложенном manifest.json он есть для каждой страницы.</translation>
    </message>
    <message>
      <source>The annotation is there already.</source>
      <translation>Такая пометка уже есть.</translation>
    </message>
    <message>
      <source>The archive cannot be written to.</source>
      <translation>В архив нельзя записывать.</translation>
    </message>
    <message>
      <source>The archive could not be brought up to date: step {0} failed.</source>
      <translation>Не удалось обновить архив: шаг {0} завершился ошибкой.</translation>
    </message>
    <message>
      <source>The archive in “{0}” is in use or was not closed, and cannot be written to.</source>
      <translation>Архив в «{0}» используется или не был закрыт, поэтому запись в него невозможна.</translation>
    </message>
    <message>
      <source>The archive is closed.</source>
      <translation>Архив закрыт.</translation>
    </message>
    <message>
      <source>The archive is not in its folder any more.</source>
      <translation>Архива больше нет в его папке.</translation>
    </message>
    <message>
      <source>The archive is open for reading only.</source>
      <translation>Архив открыт только для чтения.</translation>
    </message>
    <message>
      <source>The archive names a search index that cannot be.</source>
      <translation>Архив указывает на поисковый индекс, которого не может быть.</translation>
    </message>
    <message>
      <source>The archive's database cannot be read or written.</source>
      <translation>Базу данных архива не удаётся прочитать или записать.</translation>
    </message>
    <message>
      <source>The archive's database has been changed or damaged.</source>
      <translation>База данных архива изменена или повреждена.</translation>
    </message>
    <message>
      <source>The archive's database is damaged.</source>
      <translation>База данных архива повреждена.</translation>
    </message>
    <message>
      <source>The archive's database is damaged: no sound copy of it could be made.</source>
      <translation>База данных архива повреждена: не удалось сделать её исправную копию.</translation>
    </message>
    <message>
      <source>The archive's database is empty.</source>
      <translation>База данных архива пуста.</translation>
    </message>
    <message>
      <source>The archive's database, {0}, is missing beside its originals.</source>
      <translation>Рядом с оригиналами нет базы данных архива, {0}.</translation>
    </message>
    <message>
      <source>The archive's file “{0}” is write-protected.</source>
      <translation>Файл архива «{0}» защищён от записи.</translation>
    </message>
    <message>
      <source>The archive's folder cannot be written to.</source>
      <translation>В папку архива нельзя записывать.</translation>
    </message>
    <message>
      <source>The archive's folder does not exist.</source>
      <translation>Папка архива не существует.</translation>
    </message>
    <message>
      <source>The archive's folder “{0}” cannot be written to.</source>
      <translation>В папку архива «{0}» нельзя записывать.</translation>
    </message>
    <message>
      <source>The archive's key file asks for an absurd amount of work.</source>
      <translation>Файл ключей архива требует несуразно много вычислений.</translation>
    </message>
    <message>
      <source>The archive's key file cannot be read: {0}.</source>
      <translation>Не удаётся прочитать файл ключей архива: {0}.</translation>
    </message>
    <message>
      <source>The archive's key file has been changed or damaged.</source>
      <translation>Файл ключей архива изменён или повреждён.</translation>
    </message>
    <message>
      <source>The archive's key file names no key of a computer.</source>
      <translation>В файле ключей архива не указан ключ ни одного компьютера.</translation>
    </message>
    <message>
      <source>The archive's key file, keys.json, is missing.</source>
      <translation>Отсутствует файл ключей архива, keys.json.</translation>
    </message>
    <message>
      <source>The article has one picture more than are kept.</source>
      <translation>В статье на одно изображение больше, чем сохраняется.</translation>
    </message>
    <message>
      <source>The article has {0} pictures more than are kept.</source>
      <translation>Изображений в статье сверх сохраняемых: {0}.</translation>
    </message>
    <message>
      <source>The article was not made of a file with pages.</source>
      <translation>Статья получена не из файла со страницами.</translation>
    </message>
    <message>
      <source>The article's text has words that are to be blacked out more often than its pages, where they may be written in another way.</source>
      <translation>В тексте статьи слова, которые следует вымарать, встречаются чаще, чем на её страницах, где они могут быть написаны иначе.</translation>
    </message>
    <message>
      <source>The articles stand by date, and not in the order in which they were given: that one can tell what is blacked out.</source>
      <translation>Статьи стоят по дате, а не в заданном порядке: он может выдать то, что вымарано.</translation>
    </message>
    <message>
      <source>The attached original of article {0} was changed.</source>
      <translation>Приложенный оригинал статьи {0} изменён.</translation>
    </message>
    <message>
      <source>The author's name has at most {0} characters.</source>
      <translation>Длина имени автора — не более {0} символов.</translation>
    </message>
    <message>
      <source>The backup cannot be read: {0}.</source>
      <translation>Резервную копию не удаётся прочитать: {0}.</translation>
    </message>
    <message>
      <source>The backup is damaged: its database is missing or not as it was written.</source>
      <translation>Резервная копия повреждена: её база данных отсутствует или не такая, какой была записана.</translation>
    </message>
    <message>
      <source>The backup is damaged: its key file is missing or not as it was written.</source>
      <translation>Резервная копия повреждена: её файл ключей отсутствует или не такой, каким был записан.</translation>
    </message>
    <message>
      <source>The backup is damaged: its list of contents is not as it was written.</source>
      <translation>Резервная копия повреждена: её перечень содержимого не такой, каким был записан.</translation>
    </message>
    <message>
      <source>The backup is damaged: its log ends elsewhere than its list of contents says.</source>
      <translation>Резервная копия повреждена: её журнал кончается не там, где указано в перечне содержимого.</translation>
    </message>
    <message>
      <source>The backup is damaged: one of its originals is missing or not as it was.</source>
      <translation>Резервная копия повреждена: один из её оригиналов отсутствует или не такой, каким был.</translation>
    </message>
    <message>
      <source>The backup is damaged: {0} of its originals are missing or not as they were.</source>
      <translation>Резервная копия повреждена: оригиналов, которые отсутствуют или изменились, — {0}.</translation>
    </message>
    <message>
      <source>The backup is no longer in “{0}”.</source>
      <translation>Резервной копии больше нет в «{0}».</translation>
    </message>
    <message>
      <source>The bookmarks were changed.</source>
      <translation>Закладки изменены.</translation>
    </message>
    <message>
      <source>The case is not empty.</source>
      <translation>Дело не пустое.</translation>
    </message>
    <message>
      <source>The case is there already.</source>
      <translation>Такое дело уже есть.</translation>
    </message>
    <message>
      <source>The contents, page {0}, were changed.</source>
      <translation>Оглавление, страница {0}, изменено.</translation>
    </message>
    <message>
      <source>The cover, page {0}, was changed.</source>
      <translation>Обложка, страница {0}, изменена.</translation>
    </message>
    <message>
      <source>The database: a row of {0} refers to a row of {1} that is gone.</source>
      <translation>База данных: строка таблицы {0} ссылается на пропавшую строку таблицы {1}.</translation>
    </message>
    <message>
      <source>The date of the export has no time zone.</source>
      <translation>У даты экспорта нет часового пояса.</translation>
    </message>
    <message>
      <source>The day of import, written like date:.</source>
      <translation>День импорта, записывается как в date:.</translation>
    </message>
    <message>
      <source>The day of publication: a year, month, day, range, or &lt; &lt;= &gt; &gt;= before one.</source>
      <translation>День публикации: год, месяц, день, диапазон или &lt; &lt;= &gt; &gt;= перед ними.</translation>
    </message>
    <message>
      <source>The disk does not take a file of that size.</source>
      <translation>Диск не принимает файлы такого размера.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>Диск заполнен.</translation>
    </message>
    <message>
      <source>The disk is too full for “{0}”.</source>
      <translation>На диске слишком мало места для «{0}».</translation>
    </message>
    <message>
      <source>The disk refused to store a file in “{0}”: {1}.</source>
      <translation>Диск отказался сохранить файл в «{0}»: {1}.</translation>
    </message>
    <message>
      <source>The disk refused to store a file: {0}.</source>
      <translation>Диск отказался сохранить файл: {0}.</translation>
    </message>
    <message>
      <source>The disk that holds this archive cannot lock files.</source>
      <translation>Диск, на котором находится этот архив, не умеет блокировать файлы.</translation>
    </message>
    <message>
      <source>The dossier was written by a newer version of Guardbook.</source>
      <translation>Досье записано более новой версией Guardbook.</translation>
    </message>
    <message>
      <source>The file does not say how its letters are encoded, and the guess is not certain; compare names and accents with the original.</source>
      <translation>В файле не указана кодировка, а определена она ненадёжно; сверьте имена и диакритические знаки с оригиналом.</translation>
    </message>
    <message>
      <source>The file holds more than {0} annotations.</source>
      <translation>В файле больше {0} пометок.</translation>
    </message>
    <message>
      <source>The file is not JSON in UTF-8.</source>
      <translation>Файл не является JSON в кодировке UTF-8.</translation>
    </message>
    <message>
      <source>The file opens with the same password as the original.</source>
      <translation>Файл открывается тем же паролем, что и оригинал.</translation>
    </message>
    <message>
      <source>The file was closed.</source>
      <translation>Файл закрыт.</translation>
    </message>
    <message>
      <source>The file with this computer's key cannot be read.</source>
      <translation>Не удаётся прочитать файл с ключом этого компьютера.</translation>
    </message>
    <message>
      <source>The first Bates number is out of range.</source>
      <translation>Первый номер Бейтса вне допустимых пределов.</translation>
    </message>
    <message>
      <source>The folder “{0}” cannot be written to.</source>
      <translation>В папку «{0}» нельзя записывать.</translation>
    </message>
    <message>
      <source>The folder “{0}” could not be read.</source>
      <translation>Не удалось прочитать папку «{0}».</translation>
    </message>
    <message>
      <source>The folder “{0}” is not empty.</source>
      <translation>Папка «{0}» не пуста.</translation>
    </message>
    <message>
      <source>The folder “{0}” may not be opened.</source>
      <translation>Папку «{0}» нельзя открыть: нет доступа.</translation>
    </message>
    <message>
      <source>The font size is out of range.</source>
      <translation>Размер шрифта вне допустимых пределов.</translation>
    </message>
    <message>
      <source>The format it was imported from.</source>
      <translation>Формат, из которого импортирована статья.</translation>
    </message>
    <message>
      <source>The ids of {0} annotations begin with “{1}”.</source>
      <translation>С «{1}» начинаются идентификаторы нескольких пометок ({0}).</translation>
    </message>
    <message>
      <source>The index of notes, page {0}, was changed.</source>
      <translation>Указатель заметок, страница {0}, изменён.</translation>
    </message>
    <message>
      <source>The key does not open the archive's database.</source>
      <translation>Ключ не открывает базу данных архива.</translation>
    </message>
    <message>
      <source>The key of this archive is not on this computer.</source>
      <translation>Ключа этого архива нет на этом компьютере.</translation>
    </message>
    <message>
      <source>The keyring with this computer's key cannot be read.</source>
      <translation>Не удаётся прочитать хранилище ключей с ключом этого компьютера.</translation>
    </message>
    <message>
      <source>The language, by its code or name.</source>
      <translation>Язык: код или название.</translation>
    </message>
    <message>
      <source>The last page of the original is {0}.</source>
      <translation>Последняя страница оригинала — {0}.</translation>
    </message>
    <message>
      <source>The list of hashes is missing or cannot be read.</source>
      <translation>Список контрольных сумм отсутствует или не читается.</translation>
    </message>
    <message>
      <source>The list of parts, page {0}, was changed.</source>
      <translation>Список частей, страница {0}, изменён.</translation>
    </message>
    <message>
      <source>The list of sources, page {0}, was changed.</source>
      <translation>Список источников, страница {0}, изменён.</translation>
    </message>
    <message>
      <source>The log: row {0} is missing.</source>
      <translation>Журнал: отсутствует строка {0}.</translation>
    </message>
    <message>
      <source>The log: row {0} was changed, and {1} more.</source>
      <translation>Журнал: строка {0} изменена; других изменённых строк: {1}.</translation>
    </message>
    <message>
      <source>The log: row {0} was changed.</source>
      <translation>Журнал: строка {0} изменена.</translation>
    </message>
    <message>
      <source>The log: rows {0} to {1} are missing.</source>
      <translation>Журнал: отсутствуют строки с {0} по {1}.</translation>
    </message>
    <message>
      <source>The manifest does not speak of every byte of the file.</source>
      <translation>Манифест говорит не о каждом байте файла.</translation>
    </message>
    <message>
      <source>The manifest is signed {0}. “guardbook verify” with the name of this file checks all of it offline: it names the part and the page of every byte that was changed, and shows the key. Ask whoever gave you the file whether it is theirs.</source>
      <translation>Манифест подписан {0}. «guardbook verify» с именем этого файла проверяет всё без сети: называет часть и страницу каждого изменённого байта и показывает ключ. Спросите того, кто дал вам файл, его ли это ключ.</translation>
    </message>
    <message>
      <source>The manifest was changed or is missing: what it says of the other parts cannot be relied on, and they cannot be compared.</source>
      <translation>Манифест изменён или отсутствует: на то, что он говорит о других частях, нельзя положиться, и сравнить их нельзя.</translation>
    </message>
    <message>
      <source>The margins are out of range.</source>
      <translation>Поля страницы вне допустимых пределов.</translation>
    </message>
    <message>
      <source>The meaning of a colour has at most {0} characters.</source>
      <translation>Длина значения цвета — не более {0} символов.</translation>
    </message>
    <message>
      <source>The name of a case has at most {0} characters.</source>
      <translation>Длина названия дела — не более {0} символов.</translation>
    </message>
    <message>
      <source>The name of a saved search has at most {0} characters.</source>
      <translation>Длина названия сохранённого поиска — не более {0} символов.</translation>
    </message>
    <message>
      <source>The name of the file has a word that is to be blacked out.</source>
      <translation>В имени файла есть слово, которое следует вымарать.</translation>
    </message>
    <message>
      <source>The name of the file is too long.</source>
      <translation>Имя файла слишком длинное.</translation>
    </message>
    <message>
      <source>The newest changes are not found yet, for the disk of the search index is full.</source>
      <translation>Последние изменения пока не находятся: диск, на котором лежит поисковый индекс, заполнен.</translation>
    </message>
    <message>
      <source>The original PDF has no pages.</source>
      <translation>В исходном PDF нет страниц.</translation>
    </message>
    <message>
      <source>The original PDF is too damaged to be annotated.</source>
      <translation>Исходный PDF слишком повреждён, чтобы внести в него пометки.</translation>
    </message>
    <message>
      <source>The original is signed; the signature still covers its bytes, and programs may say that something was added after it.</source>
      <translation>Оригинал подписан; подпись по-прежнему охватывает его байты, и программы могут сообщить, что после неё что-то добавлено.</translation>
    </message>
    <message>
      <source>The original of article {0} (“{1}”) cannot become part of the dossier. {2} Its text is set instead.</source>
      <translation>Оригинал статьи {0} («{1}») не может стать частью досье. {2} Вместо него набран её текст.</translation>
    </message>
    <message>
      <source>The original of article {0} is missing or damaged, and not attached.</source>
      <translation>Оригинал статьи {0} отсутствует или повреждён и не приложен.</translation>
    </message>
    <message>
      <source>The original's {0} bytes are unchanged at the beginning of the file; their SHA-256 is {1}.</source>
      <translation>Байты оригинала ({0}) стоят без изменений в начале файла; их SHA-256: {1}.</translation>
    </message>
    <message>
      <source>The originals of these articles are missing or damaged, and not in it: {0}{1}.</source>
      <translation>Оригиналы этих статей отсутствуют или повреждены и не вошли: {0}{1}.</translation>
    </message>
    <message>
      <source>The page could not be read as it was laid out; its text was kept line by line.</source>
      <translation>Не удалось прочитать страницу с её вёрсткой; текст сохранён построчно.</translation>
    </message>
    <message>
      <source>The pages of PDFs are pictures with bars burnt in; links, forms, bookmarks, attachments and what other programs noted are left out.</source>
      <translation>Страницы PDF — картинки с впечатанными полосами; ссылки, формы, закладки, вложения и пометки других программ опущены.</translation>
    </message>
    <message>
      <source>The pages of the PDF cannot be shown.</source>
      <translation>Не удаётся показать страницы PDF.</translation>
    </message>
    <message>
      <source>The passphrase is empty.</source>
      <translation>Парольная фраза пуста.</translation>
    </message>
    <message>
      <source>The passphrase is set, but the old key could not be removed from this computer.</source>
      <translation>Парольная фраза задана, но старый ключ не удалось удалить с этого компьютера.</translation>
    </message>
    <message>
      <source>The password does not open the PDF.</source>
      <translation>Этот пароль не открывает PDF.</translation>
    </message>
    <message>
      <source>The picture cannot be opened; it may be damaged.</source>
      <translation>Изображение не открывается; возможно, оно повреждено.</translation>
    </message>
    <message>
      <source>The picture cannot be shown; it may be damaged.</source>
      <translation>Изображение не показать; возможно, оно повреждено.</translation>
    </message>
    <message>
      <source>The picture has no page {0}.</source>
      <translation>В изображении нет страницы {0}.</translation>
    </message>
    <message>
      <source>The picture is in the file byte for byte; its SHA-256 is {0}.</source>
      <translation>Изображение находится в файле байт в байт; его SHA-256: {0}.</translation>
    </message>
    <message>
      <source>The picture is in the file without loss, and without what cameras and programs noted in it; the original's SHA-256 is {0}.</source>
      <translation>Изображение находится в файле без потерь, но без того, что записали в него камеры и программы; SHA-256 оригинала: {0}.</translation>
    </message>
    <message>
      <source>The picture is kept without words; it is found by its title and its notes.</source>
      <translation>Изображение хранится без слов; оно находится по названию и заметкам.</translation>
    </message>
    <message>
      <source>The picture needs too much memory to be shown.</source>
      <translation>Для показа изображения нужно слишком много памяти.</translation>
    </message>
    <message>
      <source>The picture takes too long to be shown.</source>
      <translation>Показ изображения занимает слишком много времени.</translation>
    </message>
    <message>
      <source>The pictures of the pages could not be read.</source>
      <translation>Изображения страниц не удалось распознать.</translation>
    </message>
    <message>
      <source>The pictures were closed.</source>
      <translation>Изображения закрыты.</translation>
    </message>
    <message>
      <source>The prefix of the Bates numbers has a word that is to be blacked out.</source>
      <translation>В префиксе номеров Бейтса есть слово, которое следует вымарать.</translation>
    </message>
    <message>
      <source>The prefix of the Bates numbers is too long, or cannot be printed.</source>
      <translation>Префикс номеров Бейтса слишком длинный или не печатается.</translation>
    </message>
    <message>
      <source>The process that annotates PDFs could not be started.</source>
      <translation>Не удалось запустить процесс, вносящий пометки в PDF.</translation>
    </message>
    <message>
      <source>The process that decodes pictures could not be started.</source>
      <translation>Не удалось запустить процесс, декодирующий изображения.</translation>
    </message>
    <message>
      <source>The process that makes PDFs could not be started.</source>
      <translation>Не удалось запустить процесс, создающий PDF.</translation>
    </message>
    <message>
      <source>The process that makes PDFs ended unexpectedly.</source>
      <translation>Процесс, создающий PDF, неожиданно завершился.</translation>
    </message>
    <message>
      <source>The process that puts PDFs together could not be started.</source>
      <translation>Не удалось запустить процесс, который собирает PDF.</translation>
    </message>
    <message>
      <source>The process that reads files could not be started.</source>
      <translation>Не удалось запустить процесс, который читает файлы.</translation>
    </message>
    <message>
      <source>The process that reads pages could not be started.</source>
      <translation>Не удалось запустить процесс, который читает страницы.</translation>
    </message>
    <message>
      <source>The process that searches has ended.</source>
      <translation>Процесс, который ищет, завершился.</translation>
    </message>
    <message>
      <source>The program that reads pictures of pages could not be started.</source>
      <translation>Не удалось запустить программу, распознающую изображения страниц.</translation>
    </message>
    <message>
      <source>The quote is in the text {0} times, not {1}.</source>
      <translation>Число вхождений цитаты в текст — {0}, а не {1}.</translation>
    </message>
    <message>
      <source>The quote is in the text {0} times.</source>
      <translation>Число вхождений цитаты в текст: {0}.</translation>
    </message>
    <message>
      <source>The quote is not in the text of the article.</source>
      <translation>Цитаты нет в тексте статьи.</translation>
    </message>
    <message>
      <source>The report of the import names the items that failed and are kept.</source>
      <translation>В отчёте об импорте перечислены неудавшиеся элементы, которые сохранены.</translation>
    </message>
    <message>
      <source>The same file is in the archive already, as article {0}, in the Trash.</source>
      <translation>Тот же файл уже есть в архиве: статья {0}, в корзине.</translation>
    </message>
    <message>
      <source>The same file is in the archive already, as article {0}.</source>
      <translation>Тот же файл уже есть в архиве: статья {0}.</translation>
    </message>
    <message>
      <source>The seal is missing: the end of the file was cut off or changed, and nothing shows who made it.</source>
      <translation>Печати нет: конец файла отрезан или изменён, и ничто не показывает, чей он.</translation>
    </message>
    <message>
      <source>The seal was changed.</source>
      <translation>Печать изменена.</translation>
    </message>
    <message>
      <source>The seal was changed: it cannot be read, and nothing shows who made the file.</source>
      <translation>Печать изменена: её нельзя прочесть, и ничто не показывает, чей файл.</translation>
    </message>
    <message>
      <source>The seal was changed: its signature does not fit the manifest.</source>
      <translation>Печать изменена: её подпись не подходит к манифесту.</translation>
    </message>
    <message>
      <source>The search index was damaged; it is empty now.</source>
      <translation>Поисковый индекс был повреждён; теперь он пуст.</translation>
    </message>
    <message>
      <source>The signature does not fit the list of hashes.</source>
      <translation>Подпись не соответствует списку контрольных сумм.</translation>
    </message>
    <message>
      <source>The signature in “{0}” does not fit: it was changed after it was exported.</source>
      <translation>Подпись в «{0}» не подходит: после экспорта что-то изменили.</translation>
    </message>
    <message>
      <source>The system's keyring did not answer.</source>
      <translation>Системное хранилище ключей не ответило.</translation>
    </message>
    <message>
      <source>The tag “{0}” cannot be put on and taken off at once.</source>
      <translation>Метку «{0}» нельзя одновременно добавить и снять.</translation>
    </message>
    <message>
      <source>The tag “{0}” is in use.</source>
      <translation>Метка «{0}» используется.</translation>
    </message>
    <message>
      <source>The text has a broken character in it.</source>
      <translation>В тексте есть повреждённый символ.</translation>
    </message>
    <message>
      <source>The text has changed since these were made, and their passages do not stand in it as they were marked.</source>
      <translation>Текст изменился с тех пор, как они были сделаны, и отмеченных фрагментов в прежнем виде в нём нет.</translation>
    </message>
    <message>
      <source>The text is very long; its Markdown marks were left as they are.</source>
      <translation>Текст очень длинный; разметка Markdown оставлена как есть.</translation>
    </message>
    <message>
      <source>The {0} has at most {1} characters.</source>
      <translation>Длина поля «{0}» — не более {1} символов.</translation>
    </message>
    <message>
      <source>There are no annotations in the file.</source>
      <translation>В файле нет пометок.</translation>
    </message>
    <message>
      <source>There are no words in that passage.</source>
      <translation>В этом фрагменте нет слов.</translation>
    </message>
    <message>
      <source>There are no words in that text.</source>
      <translation>В этом тексте нет слов.</translation>
    </message>
    <message>
      <source>There are other things in “{0}”.</source>
      <translation>В папке «{0}» лежит что-то другое.</translation>
    </message>
    <message>
      <source>There are too many ways to open this archive already.</source>
      <translation>Способов открыть этот архив уже слишком много.</translation>
    </message>
    <message>
      <source>There are {0} cases named “{1}”.</source>
      <translation>Дел с названием «{1}»: {0}.</translation>
    </message>
    <message>
      <source>There is a case “{0}” already.</source>
      <translation>Дело «{0}» уже есть.</translation>
    </message>
    <message>
      <source>There is a tag “{0}” already.</source>
      <translation>Метка «{0}» уже есть.</translation>
    </message>
    <message>
      <source>There is an empty line among the words to be blacked out.</source>
      <translation>Среди слов для вымарывания есть пустая строка.</translation>
    </message>
    <message>
      <source>There is another key in this place already; it was kept.</source>
      <translation>Здесь уже есть другой ключ; он сохранён.</translation>
    </message>
    <message>
      <source>There is no annotation “{0}” in this archive.</source>
      <translation>В этом архиве нет пометки «{0}».</translation>
    </message>
    <message>
      <source>There is no archive in this folder.</source>
      <translation>В этой папке нет архива.</translation>
    </message>
    <message>
      <source>There is no archive in “{0}”.</source>
      <translation>В «{0}» нет архива.</translation>
    </message>
    <message>
      <source>There is no article {0} in this archive.</source>
      <translation>В этом архиве нет статьи {0}.</translation>
    </message>
    <message>
      <source>There is no backup in “{0}”.</source>
      <translation>В папке «{0}» нет резервной копии.</translation>
    </message>
    <message>
      <source>There is no case “{0}” in this archive.</source>
      <translation>В этом архиве нет дела «{0}».</translation>
    </message>
    <message>
      <source>There is no export format “{0}”.</source>
      <translation>Нет формата экспорта «{0}».</translation>
    </message>
    <message>
      <source>There is no field “{0}”; it was searched as a word.</source>
      <translation>Нет поля «{0}»; оно искалось как слово.</translation>
    </message>
    <message>
      <source>There is no folder “{0}”.</source>
      <translation>Нет папки «{0}».</translation>
    </message>
    <message>
      <source>There is no page size “{0}”.</source>
      <translation>Нет размера страницы «{0}».</translation>
    </message>
    <message>
      <source>There is no page {0}.</source>
      <translation>Страницы {0} нет.</translation>
    </message>
    <message>
      <source>There is no saved search “{0}” in this archive.</source>
      <translation>В этом архиве нет сохранённого поиска «{0}».</translation>
    </message>
    <message>
      <source>There is no signature, or it cannot be read.</source>
      <translation>Подписи нет, или она не читается.</translation>
    </message>
    <message>
      <source>There is no source “{0}” in this archive.</source>
      <translation>В этом архиве нет источника «{0}».</translation>
    </message>
    <message>
      <source>There is no tag “{0}” in this archive.</source>
      <translation>В этом архиве нет метки «{0}».</translation>
    </message>
    <message>
      <source>There is not enough memory to check the passphrase.</source>
      <translation>Недостаточно памяти, чтобы проверить парольную фразу.</translation>
    </message>
    <message>
      <source>There is nothing to export.</source>
      <translation>Экспортировать нечего.</translation>
    </message>
    <message>
      <source>This archive has no passphrase.</source>
      <translation>У этого архива нет парольной фразы.</translation>
    </message>
    <message>
      <source>This archive has no recovery key.</source>
      <translation>У этого архива нет ключа восстановления.</translation>
    </message>
    <message>
      <source>This archive is open for reading only.</source>
      <translation>Этот архив открыт только для чтения.</translation>
    </message>
    <message>
      <source>This archive is open in another window or program.</source>
      <translation>Этот архив открыт в другом окне или в другой программе.</translation>
    </message>
    <message>
      <source>This archive opens with its passphrase.</source>
      <translation>Этот архив открывается парольной фразой.</translation>
    </message>
    <message>
      <source>This archive was written by a newer version of the program.</source>
      <translation>Этот архив записан более новой версией программы.</translation>
    </message>
    <message>
      <source>This archive was written by an older version of the program.</source>
      <translation>Этот архив записан более старой версией программы.</translation>
    </message>
    <message>
      <source>This backup was written by a newer version of the program.</source>
      <translation>Эта резервная копия записана более новой версией программы.</translation>
    </message>
    <message>
      <source>This backup was written by an older version of the program.</source>
      <translation>Эта резервная копия записана более старой версией программы.</translation>
    </message>
    <message>
      <source>This folder holds the keys of an archive already.</source>
      <translation>В этой папке уже есть ключи архива.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Попробуйте снова через некоторое время.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, export fewer articles at a time or as Markdown.</source>
      <translation>Попробуйте ещё раз; если это повторится, экспортируйте меньше статей за один раз или в формате Markdown.</translation>
    </message>
    <message>
      <source>Try it again.</source>
      <translation>Попробуйте ещё раз.</translation>
    </message>
    <message>
      <source>Type a few words, such as “Harbour trial”.</source>
      <translation>Введите несколько слов, например «Портовое дело».</translation>
    </message>
    <message>
      <source>Type a few words, such as “To verify”.</source>
      <translation>Введите несколько слов, например «На проверку».</translation>
    </message>
    <message>
      <source>Type a word, such as “court”.</source>
      <translation>Введите слово, например «суд».</translation>
    </message>
    <message>
      <source>Type it again, or leave it out.</source>
      <translation>Введите его снова или пропустите.</translation>
    </message>
    <message>
      <source>Type it as it was shown: eight groups of five letters and digits.</source>
      <translation>Введите его так, как он был показан: восемь групп по пять букв и цифр.</translation>
    </message>
    <message>
      <source>Type it as the sender wrote it.</source>
      <translation>Введите его так, как написал отправитель.</translation>
    </message>
    <message>
      <source>Type its recovery key, or open it on the computer where it was made.</source>
      <translation>Введите его ключ восстановления или откройте его на компьютере, где он создан.</translation>
    </message>
    <message>
      <source>Type the passphrase, or the recovery key.</source>
      <translation>Введите парольную фразу или ключ восстановления.</translation>
    </message>
    <message>
      <source>Type the passphrase.</source>
      <translation>Введите парольную фразу.</translation>
    </message>
    <message>
      <source>Type what you want to remember.</source>
      <translation>Введите то, что хотите запомнить.</translation>
    </message>
    <message>
      <source>Unlock the keyring, or check the program's configuration folder, then try again.</source>
      <translation>Разблокируйте хранилище ключей или проверьте папку настроек программы и попробуйте снова.</translation>
    </message>
    <message>
      <source>Unlock the keyring, then open the archive again.</source>
      <translation>Разблокируйте хранилище ключей и откройте архив снова.</translation>
    </message>
    <message>
      <source>Unpack it and import the file in it.</source>
      <translation>Распакуйте и импортируйте файл из него.</translation>
    </message>
    <message>
      <source>Unpack it and import the files in it.</source>
      <translation>Распакуйте и импортируйте файлы из него.</translation>
    </message>
    <message>
      <source>Use two letters, such as en or ru.</source>
      <translation>Укажите две буквы, например en или ru.</translation>
    </message>
    <message>
      <source>Verify the archive to see what is affected, and restore it from a backup.</source>
      <translation>Проверьте архив, чтобы увидеть, что затронуто, и восстановите его из резервной копии.</translation>
    </message>
    <message>
      <source>Verify the archive, and restore it from an earlier backup.</source>
      <translation>Проверьте архив и восстановите его из более ранней резервной копии.</translation>
    </message>
    <message>
      <source>Wait until it is done, then try again.</source>
      <translation>Подождите, пока это завершится, и попробуйте снова.</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>Подождите, пока это закончится.</translation>
    </message>
    <message>
      <source>What holds the file together (names, tree of pages, table of objects) was changed.</source>
      <translation>То, что скрепляет файл (имена, дерево страниц, таблица объектов), изменено.</translation>
    </message>
    <message>
      <source>What the original says of itself, and what other programs noted in it, is still in the file.</source>
      <translation>То, что оригинал сообщает о себе, и пометки других программ остаются в файле.</translation>
    </message>
    <message>
      <source>What was read from “{0}” makes no sense, so it was not taken in.</source>
      <translation>Прочитанное из «{0}» не имеет смысла, поэтому оно не было принято.</translation>
    </message>
    <message>
      <source>Where words are blacked out, nothing can be attached: it would still have them.</source>
      <translation>Где слова вымарываются, ничего нельзя приложить: там они останутся.</translation>
    </message>
    <message>
      <source>Where words are blacked out, the originals cannot go along: they still have them.</source>
      <translation>Где слова вымарываются, оригиналы нельзя передать вместе: в них эти слова есть.</translation>
    </message>
    <message>
      <source>Whether there is a highlight, note, annotation, tag, case, date or url.</source>
      <translation>Есть ли выделение (highlight), заметка (note), пометка (annotation), метка (tag), дело (case), дата (date) или адрес (url).</translation>
    </message>
    <message>
      <source>Words cannot be blacked out in the format “{0}”.</source>
      <translation>В формате «{0}» нельзя вымарывать слова.</translation>
    </message>
    <message>
      <source>Words in notes and in highlighted passages.</source>
      <translation>Слова в заметках и выделенных фрагментах.</translation>
    </message>
    <message>
      <source>Words in the byline.</source>
      <translation>Слова в имени автора.</translation>
    </message>
    <message>
      <source>Words in the name of the source.</source>
      <translation>Слова в названии источника.</translation>
    </message>
    <message>
      <source>Words in the text.</source>
      <translation>Слова в тексте.</translation>
    </message>
    <message>
      <source>Words in the title; they count double.</source>
      <translation>Слова в заголовке; они учитываются вдвойне.</translation>
    </message>
    <message>
      <source>Words in the web address.</source>
      <translation>Слова в веб-адресе.</translation>
    </message>
    <message>
      <source>Words that a scanner's program misread cannot be found; look at article {0}, page {1}.</source>
      <translation>Слова, неверно прочитанные программой сканера, не найти; посмотрите статью {0}, страницу {1}.</translation>
    </message>
    <message>
      <source>Words that are to be blacked out have no place on their page.</source>
      <translation>У слов, которые следует вымарать, нет места на странице.</translation>
    </message>
    <message>
      <source>Words that stay and may tell as much: {0}.</source>
      <translation>Слова, которые остаются и могут выдать столько же: {0}.</translation>
    </message>
    <message>
      <source>Words within pictures cannot be found; look at article {0}, page {1}.</source>
      <translation>Слова внутри картинок не найти; посмотрите статью {0}, страницу {1}.</translation>
    </message>
    <message>
      <source>Write it as year-month-day, such as 2021-02-14.</source>
      <translation>Запишите дату как год-месяц-день, например 2021-02-14.</translation>
    </message>
    <message>
      <source>a case cannot be inside itself</source>
      <translation>дело не может находиться внутри самого себя</translation>
    </message>
    <message>
      <source>a date is written 2021, 2021-02 or 2021-02-14</source>
      <translation>дата пишется так: 2021, 2021-02 или 2021-02-14</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>автор</translation>
    </message>
    <message>
      <source>has: takes {0}</source>
      <translation>после has: пишется одно из: {0}</translation>
    </message>
    <message>
      <source>hashtag in the text</source>
      <translation>хештег в тексте</translation>
    </message>
    <message>
      <source>is: takes {0}</source>
      <translation>после is: пишется одно из: {0}</translation>
    </message>
    <message>
      <source>it needs a value</source>
      <translation>не хватает значения</translation>
    </message>
    <message>
      <source>language</source>
      <translation>язык</translation>
    </message>
    <message>
      <source>last: takes a number and d, w, m or y, such as 30d</source>
      <translation>после last: пишется число и d, w, m или y, например 30d</translation>
    </message>
    <message>
      <source>named in the front matter</source>
      <translation>указано в блоке метаданных (front matter)</translation>
    </message>
    <message>
      <source>named once in the text</source>
      <translation>один раз в тексте</translation>
    </message>
    <message>
      <source>named {0} times in the text</source>
      <translation>упоминаний в тексте: {0}</translation>
    </message>
    <message>
      <source>published</source>
      <translation>дата публикации</translation>
    </message>
    <message>
      <source>some articles are gone</source>
      <translation>некоторых статей больше нет</translation>
    </message>
    <message>
      <source>some articles are in that state already</source>
      <translation>некоторые статьи уже в этом состоянии</translation>
    </message>
    <message>
      <source>some articles are in the case already</source>
      <translation>некоторые статьи уже в этом деле</translation>
    </message>
    <message>
      <source>some articles are not in the case</source>
      <translation>некоторых статей нет в этом деле</translation>
    </message>
    <message>
      <source>some articles have the tag already</source>
      <translation>у некоторых статей уже есть эта метка</translation>
    </message>
    <message>
      <source>some articles lack the tag</source>
      <translation>у некоторых статей нет этой метки</translation>
    </message>
    <message>
      <source>some articles were reviewed meanwhile</source>
      <translation>некоторые статьи тем временем были проверены</translation>
    </message>
    <message>
      <source>source</source>
      <translation>источник</translation>
    </message>
    <message>
      <source>that version of the text is another one</source>
      <translation>эта версия текста — другая</translation>
    </message>
    <message>
      <source>the annotation is there already</source>
      <translation>эта пометка уже есть</translation>
    </message>
    <message>
      <source>the case above it is gone</source>
      <translation>вышестоящего дела больше нет</translation>
    </message>
    <message>
      <source>the case is not empty</source>
      <translation>дело не пусто</translation>
    </message>
    <message>
      <source>the case is there already</source>
      <translation>это дело уже есть</translation>
    </message>
    <message>
      <source>the case was changed</source>
      <translation>дело было изменено</translation>
    </message>
    <message>
      <source>the note was changed</source>
      <translation>заметка была изменена</translation>
    </message>
    <message>
      <source>the page's own keywords</source>
      <translation>ключевые слова самой страницы</translation>
    </message>
    <message>
      <source>the saved search was changed</source>
      <translation>сохранённый поиск был изменён</translation>
    </message>
    <message>
      <source>the search is saved already</source>
      <translation>этот поиск уже сохранён</translation>
    </message>
    <message>
      <source>the tag is gone</source>
      <translation>этой метки больше нет</translation>
    </message>
    <message>
      <source>the tag is still in use</source>
      <translation>метка ещё используется</translation>
    </message>
    <message>
      <source>the tag is there already</source>
      <translation>эта метка уже есть</translation>
    </message>
    <message>
      <source>the tag was changed</source>
      <translation>метка была изменена</translation>
    </message>
    <message>
      <source>the text was changed</source>
      <translation>текст был изменён</translation>
    </message>
    <message>
      <source>the {0} was changed</source>
      <translation>поле «{0}» было изменено</translation>
    </message>
    <message>
      <source>there is another tag of that name</source>
      <translation>уже есть другая метка с таким названием</translation>
    </message>
    <message>
      <source>there is no day beyond that one</source>
      <translation>дальше этого дня дат нет</translation>
    </message>
    <message>
      <source>title</source>
      <translation>заголовок</translation>
    </message>
    <message>
      <source>url</source>
      <translation>адрес</translation>
    </message>
    <message>
      <source>“{0}” broke off the process that reads files.</source>
      <translation>«{0}» прервало процесс, читающий файлы.</translation>
    </message>
    <message>
      <source>“{0}” cannot be read.</source>
      <translation>«{0}» не читается.</translation>
    </message>
    <message>
      <source>“{0}” cannot be read: {1}.</source>
      <translation>«{0}» не удаётся прочитать: {1}.</translation>
    </message>
    <message>
      <source>“{0}” could not be opened as a PDF; it may be damaged.</source>
      <translation>«{0}» не открывается как PDF; возможно, файл повреждён.</translation>
    </message>
    <message>
      <source>“{0}” could not be opened as a picture; it may be damaged.</source>
      <translation>«{0}» не удалось открыть как изображение; возможно, файл повреждён.</translation>
    </message>
    <message>
      <source>“{0}” could not be read as {1}; it may be damaged.</source>
      <translation>«{0}» не удалось прочитать как {1}; возможно, файл повреждён.</translation>
    </message>
    <message>
      <source>“{0}” could not be read because of a mistake in the program ({1} in {2}, line {3}).</source>
      <translation>«{0}» не удалось прочитать из-за ошибки в программе ({1} в {2}, строка {3}).</translation>
    </message>
    <message>
      <source>“{0}” could not be read from the disk.</source>
      <translation>«{0}» не удалось прочитать с диска.</translation>
    </message>
    <message>
      <source>“{0}” could not be written: {1}.</source>
      <translation>«{0}» не удалось записать: {1}.</translation>
    </message>
    <message>
      <source>“{0}” does not end in {1}.</source>
      <translation>«{0}» не оканчивается на {1}.</translation>
    </message>
    <message>
      <source>“{0}” has no letters and no digits to look for.</source>
      <translation>В «{0}» нет ни букв, ни цифр, которые можно искать.</translation>
    </message>
    <message>
      <source>“{0}” has {1} MiB; files over {2} MiB cannot be imported.</source>
      <translation>Размер «{0}» — {1} МиБ; файлы больше {2} МиБ нельзя импортировать.</translation>
    </message>
    <message>
      <source>“{0}” has {1} million pixels; pictures over {2} million cannot be imported.</source>
      <translation>В «{0}» {1} млн точек; изображения больше {2} млн не импортируются.</translation>
    </message>
    <message>
      <source>“{0}” holds a backup of an archive, not an archive.</source>
      <translation>В «{0}» лежит резервная копия архива, а не архив.</translation>
    </message>
    <message>
      <source>“{0}” holds a backup of another archive.</source>
      <translation>В «{0}» лежит резервная копия другого архива.</translation>
    </message>
    <message>
      <source>“{0}” holds no article text.</source>
      <translation>В «{0}» нет текста статьи.</translation>
    </message>
    <message>
      <source>“{0}” holds no text.</source>
      <translation>В «{0}» нет текста.</translation>
    </message>
    <message>
      <source>“{0}” is a file, not a folder.</source>
      <translation>«{0}» — это файл, а не папка.</translation>
    </message>
    <message>
      <source>“{0}” is a file, not an archive's folder.</source>
      <translation>«{0}» — это файл, а не папка архива.</translation>
    </message>
    <message>
      <source>“{0}” is a folder.</source>
      <translation>«{0}» — это папка.</translation>
    </message>
    <message>
      <source>“{0}” is a link that leads to itself.</source>
      <translation>«{0}» — ссылка, ведущая на саму себя.</translation>
    </message>
    <message>
      <source>“{0}” is a link; links are not followed.</source>
      <translation>«{0}» — ссылка; по ссылкам программа не переходит.</translation>
    </message>
    <message>
      <source>“{0}” is a pipe or a device, not a file.</source>
      <translation>«{0}» — канал или устройство, а не файл.</translation>
    </message>
    <message>
      <source>“{0}” is a whole archive, and this one is not empty.</source>
      <translation>«{0}» — целый архив, а этот не пуст.</translation>
    </message>
    <message>
      <source>“{0}” is an archive that was exported.</source>
      <translation>«{0}» — экспортированный архив.</translation>
    </message>
    <message>
      <source>“{0}” is an archive, not a place for a backup.</source>
      <translation>«{0}» — это архив, а не место для резервной копии.</translation>
    </message>
    <message>
      <source>“{0}” is empty.</source>
      <translation>«{0}» — пустой файл.</translation>
    </message>
    <message>
      <source>“{0}” is in a format that cannot be imported.</source>
      <translation>«{0}» в формате, который нельзя импортировать.</translation>
    </message>
    <message>
      <source>“{0}” is in the way, and was not made by restoring.</source>
      <translation>«{0}» мешает, и создано это не при восстановлении.</translation>
    </message>
    <message>
      <source>“{0}” is larger than the disk allows.</source>
      <translation>«{0}» больше, чем допускает диск.</translation>
    </message>
    <message>
      <source>“{0}” is left out so far: {1}.</source>
      <translation>«{0}» пока не учитывается: {1}.</translation>
    </message>
    <message>
      <source>“{0}” is like too many words; add letters to it.</source>
      <translation>«{0}» похоже на слишком многие слова; добавьте букв.</translation>
    </message>
    <message>
      <source>“{0}” is missing from the package, or is not what was exported.</source>
      <translation>«{0}» нет в пакете, или это не то, что было экспортировано.</translation>
    </message>
    <message>
      <source>“{0}” is missing, or cannot be read.</source>
      <translation>«{0}» отсутствует или не читается.</translation>
    </message>
    <message>
      <source>“{0}” is no dossier that Guardbook exported, or its end is missing.</source>
      <translation>«{0}» — не досье, экспортированное из Guardbook, или у него нет конца.</translation>
    </message>
    <message>
      <source>“{0}” is no folder and no bag that Guardbook exported.</source>
      <translation>«{0}» — не папка и не пакет, экспортированные Guardbook.</translation>
    </message>
    <message>
      <source>“{0}” is not a day.</source>
      <translation>«{0}» — не дата.</translation>
    </message>
    <message>
      <source>“{0}” is not a language code.</source>
      <translation>«{0}» — не код языка.</translation>
    </message>
    <message>
      <source>“{0}” is not empty.</source>
      <translation>Папка «{0}» не пуста.</translation>
    </message>
    <message>
      <source>“{0}” is not text, and its format is not known.</source>
      <translation>«{0}» — не текст, и формат неизвестен.</translation>
    </message>
    <message>
      <source>“{0}” is not the name of a file in the package.</source>
      <translation>«{0}» — не имя файла в пакете.</translation>
    </message>
    <message>
      <source>“{0}” is not there.</source>
      <translation>«{0}» не найдено.</translation>
    </message>
    <message>
      <source>“{0}” is of words too common to be looked for that often.</source>
      <translation>«{0}» состоит из слов, слишком частых, чтобы искать их столько раз.</translation>
    </message>
    <message>
      <source>“{0}” is there already, and is no folder.</source>
      <translation>«{0}» уже есть, и это не папка.</translation>
    </message>
    <message>
      <source>“{0}” is write-protected.</source>
      <translation>«{0}» защищено от записи.</translation>
    </message>
    <message>
      <source>“{0}” is {1}, which cannot be imported yet.</source>
      <translation>«{0}» — это {1}; такое пока нельзя импортировать.</translation>
    </message>
    <message>
      <source>“{0}” leads nowhere.</source>
      <translation>«{0}» никуда не ведёт.</translation>
    </message>
    <message>
      <source>“{0}” may not be read.</source>
      <translation>Нет прав на чтение «{0}».</translation>
    </message>
    <message>
      <source>“{0}” needs too much memory to be read.</source>
      <translation>Для чтения «{0}» нужно слишком много памяти.</translation>
    </message>
    <message>
      <source>“{0}” stands for too many words (a search may stand for {1}); add letters to it.</source>
      <translation>«{0}» означает слишком много слов (поиск может означать {1}); добавьте букв.</translation>
    </message>
    <message>
      <source>“{0}” stands in “{1}”, which is not signed and may name no such file.</source>
      <translation>«{0}» указан в «{1}»; этот список не подписан и не может называть такой файл.</translation>
    </message>
    <message>
      <source>“{0}” takes too long to read.</source>
      <translation>Чтение «{0}» занимает слишком много времени.</translation>
    </message>
    <message>
      <source>“{0}” was added.</source>
      <translation>«{0}» добавлен.</translation>
    </message>
    <message>
      <source>“{0}” was changed.</source>
      <translation>«{0}» изменён.</translation>
    </message>
    <message>
      <source>“{0}” was exported by a newer version of the program.</source>
      <translation>«{0}» экспортирован более новой версией программы.</translation>
    </message>
    <message>
      <source>“{0}” was not found in article {1}; check how it is written.</source>
      <translation>«{0}» не найдено в статье {1}; проверьте написание.</translation>
    </message>
    <message>
      <source>“{0}” was read with ~{1}, the most there is.</source>
      <translation>«{0}» прочитано с ~{1}, это наибольшее значение.</translation>
    </message>
    <message>
      <source>“{0}” was searched as words: {1}.</source>
      <translation>«{0}» искалось как слова: {1}.</translation>
    </message>
    <message>
      <source>“{0}” was taken as a word: it has nothing to join.</source>
      <translation>«{0}» принято за слово: ему нечего соединять.</translation>
    </message>
  </context>
  <context>
    <name>settings</name>
    <message>
      <source>%Ln minute</source>
      <translation>%Ln минута</translation>
    </message>
    <message numerus="yes">
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln минута</numerusform>
        <numerusform>%Ln минуты</numerusform>
        <numerusform>%Ln минут</numerusform>
      </translation>
    </message>
    <message>
      <source>A line in the sidebar says when the last backup is older.</source>
      <translation>Строка на боковой панели сообщает, когда последняя копия старше.</translation>
    </message>
    <message>
      <source>About and privacy</source>
      <translation>О программе и конфиденциальность</translation>
    </message>
    <message>
      <source>After %Ln day</source>
      <translation>Через %Ln день</translation>
    </message>
    <message numerus="yes">
      <source>After %Ln days</source>
      <translation>
        <numerusform>Через %Ln день</numerusform>
        <numerusform>Через %Ln дня</numerusform>
        <numerusform>Через %Ln дней</numerusform>
      </translation>
    </message>
    <message>
      <source>Archives</source>
      <translation>Архивы</translation>
    </message>
    <message>
      <source>Archives opened last. Forgetting one takes it out of this list; its files stay.</source>
      <translation>Недавно открытые архивы. Если забыть архив, он исчезнет из этого списка, но его файлы останутся.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Как в системе</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Цвета</translation>
    </message>
    <message>
      <source>Everything it keeps is encrypted.</source>
      <translation>Всё содержимое зашифровано.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Забыть</translation>
    </message>
    <message>
      <source>Forget all searches</source>
      <translation>Забыть все запросы</translation>
    </message>
    <message>
      <source>Forget {0}</source>
      <translation>Забыть: {0}</translation>
    </message>
    <message>
      <source>Guardbook {0}</source>
      <translation>Guardbook {0}</translation>
    </message>
    <message>
      <source>Kept encrypted in this archive. Switching it off forgets what was remembered.</source>
      <translation>Запросы хранятся в этом архиве в зашифрованном виде. При отключении всё запомненное забывается.</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Клавиатура</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Язык</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Расположение</translation>
    </message>
    <message>
      <source>Letters never act while the keyboard is in a text field. Whoever speaks to the computer or presses keys by chance may want to switch them off.</source>
      <translation>Буквы никогда не действуют, пока курсор находится в текстовом поле. Если вы управляете компьютером голосом или случайно нажимаете клавиши, однобуквенные сочетания лучше отключить.</translation>
    </message>
    <message>
      <source>Lock before the computer sleeps</source>
      <translation>Блокировать, прежде чем компьютер заснёт</translation>
    </message>
    <message>
      <source>Lock when nobody uses the window</source>
      <translation>Блокировать, когда окном никто не пользуется</translation>
    </message>
    <message>
      <source>Locking</source>
      <translation>Блокировка</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>Внешний вид</translation>
    </message>
    <message>
      <source>Meaning of {0}</source>
      <translation>Значение цвета: {0}</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Никогда</translation>
    </message>
    <message>
      <source>Nothing is remembered now.</source>
      <translation>Сейчас ничего не запомнено.</translation>
    </message>
    <message>
      <source>Only an archive that asks for its passphrase on this computer can be locked.</source>
      <translation>Заблокировать можно только архив, который запрашивает парольную фразу на этом компьютере.</translation>
    </message>
    <message>
      <source>Open an archive first: this belongs to it and goes with it.</source>
      <translation>Сначала откройте архив: это относится к архиву и хранится вместе с ним.</translation>
    </message>
    <message>
      <source>Open now</source>
      <translation>Открыт сейчас</translation>
    </message>
    <message>
      <source>Originals are never changed.</source>
      <translation>Оригиналы никогда не изменяются.</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Страница</translation>
    </message>
    <message>
      <source>Passphrase…</source>
      <translation>Парольная фраза…</translation>
    </message>
    <message>
      <source>Remember what was searched for</source>
      <translation>Запоминать поисковые запросы</translation>
    </message>
    <message>
      <source>Remind of backups</source>
      <translation>Напоминать о резервных копиях</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Поиск</translation>
    </message>
    <message>
      <source>Show every shortcut</source>
      <translation>Показать все сочетания клавиш</translation>
    </message>
    <message>
      <source>Size of the window</source>
      <translation>Масштаб окна</translation>
    </message>
    <message>
      <source>Takes effect when the program is started again.</source>
      <translation>Вступит в силу после перезапуска программы.</translation>
    </message>
    <message>
      <source>Text of articles</source>
      <translation>Текст статей</translation>
    </message>
    <message>
      <source>Text, icons and room grow together. Takes effect when the program is started again.</source>
      <translation>Текст, значки и промежутки растут вместе. Вступит в силу после перезапуска программы.</translation>
    </message>
    <message>
      <source>What a highlight of each colour says. The words stand in the bar over selected text, in the margin and in exports.</source>
      <translation>Что означает выделение каждого цвета. Эти слова видны на панели над выбранным текстом, на полях и в экспортированных файлах.</translation>
    </message>
    <message>
      <source>What is protected and what is not…</source>
      <translation>Что защищено, а что нет…</translation>
    </message>
    <message>
      <source>What runs then is stopped; an import goes on afterwards.</source>
      <translation>Что в это время выполняется, прерывается; импорт потом продолжается.</translation>
    </message>
    <message>
      <source>Works on this computer alone; no network connection, ever.</source>
      <translation>Работает только на этом компьютере, без какого-либо подключения к сети.</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
  </context>
  <context>
    <name>sheets</name>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message>
      <source>All articles</source>
      <translation>Все статьи</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Дела</translation>
    </message>
    <message>
      <source>Highlights &amp; notes</source>
      <translation>Выделения и заметки</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Входящие</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Сохранённые поиски</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Со звёздочкой</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Метки</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Корзина</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Непрочитанные</translation>
    </message>
  </context>
  <context>
    <name>tags</name>
    <message>
      <source>Add a tag</source>
      <translation>Добавить метку</translation>
    </message>
    <message>
      <source>Case of {0}</source>
      <translation>Дело: {0}</translation>
    </message>
    <message>
      <source>Create “{0}”</source>
      <translation>Создать «{0}»</translation>
    </message>
    <message>
      <source>File in a case</source>
      <translation>Поместить в дело</translation>
    </message>
    <message>
      <source>Move below which case?</source>
      <translation>В какое дело переместить?</translation>
    </message>
    <message>
      <source>Move case</source>
      <translation>Переместить дело</translation>
    </message>
    <message>
      <source>No case above it</source>
      <translation>Без вышестоящего дела</translation>
    </message>
    <message>
      <source>Tags of {0}</source>
      <translation>Метки: {0}</translation>
    </message>
  </context>
  <context>
    <name>tour</name>
    <message>
      <source>Find every word again</source>
      <translation>Найдите любое слово</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Передайте дальше</translation>
    </message>
    <message>
      <source>It stays here</source>
      <translation>Всё остаётся здесь</translation>
    </message>
    <message>
      <source>Mark what matters</source>
      <translation>Отметьте важное</translation>
    </message>
    <message>
      <source>No network connection, ever. Click here to see what is protected and what is not.</source>
      <translation>Никакого подключения к сети. Щёлкните здесь, чтобы увидеть, что защищено, а что нет.</translation>
    </message>
    <message>
      <source>Select words in an article and press {0}; {1} writes a note.</source>
      <translation>Выберите слова в статье и нажмите {0}; {1} — написать заметку.</translation>
    </message>
    <message>
      <source>Type, and the list follows. {0} brings you here from anywhere.</source>
      <translation>Вводите текст, и список будет меняться. {0} переводит сюда из любого места.</translation>
    </message>
    <message>
      <source>{0} writes a PDF with your highlights and notes that any reader opens.</source>
      <translation>{0} — сохранить PDF с вашими выделениями и заметками, который откроет любая программа для PDF.</translation>
    </message>
  </context>
  <context>
    <name>trash</name>
    <message>
      <source>%Ln article deleted for good</source>
      <translation>%Ln статья удалена навсегда</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles deleted for good</source>
      <translation>
        <numerusform>%Ln статья удалена навсегда</numerusform>
        <numerusform>%Ln статьи удалены навсегда</numerusform>
        <numerusform>%Ln статей удалено навсегда</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete %Ln article for good?</source>
      <translation>Удалить %Ln статью навсегда?</translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln articles for good?</source>
      <translation>
        <numerusform>Удалить %Ln статью навсегда?</numerusform>
        <numerusform>Удалить %Ln статьи навсегда?</numerusform>
        <numerusform>Удалить %Ln статей навсегда?</numerusform>
      </translation>
    </message>
    <message>
      <source>Deleting {0} of {1} for good</source>
      <translation>Удаляется навсегда: {0} из {1}</translation>
    </message>
    <message>
      <source>Its text, highlights, notes and the original file in the archive are destroyed. Nothing brings them back, not even Undo.</source>
      <translation>Её текст, выделения, заметки и исходный файл в архиве будут уничтожены. Вернуть их нельзя ничем, даже командой «Отменить».</translation>
    </message>
    <message>
      <source>Stop deleting; the rest stays in the Trash</source>
      <translation>Остановить удаление; остальное останется в корзине</translation>
    </message>
    <message numerus="yes">
      <source>Their texts, highlights, notes and the original files in the archive are destroyed. Nothing brings them back, not even Undo.</source>
      <translation>
        <numerusform>Тексты, выделения, заметки и исходные файлы в архиве будут уничтожены. Вернуть их нельзя ничем, даже командой «Отменить».</numerusform>
        <numerusform>Их тексты, выделения, заметки и исходные файлы в архиве будут уничтожены. Вернуть их нельзя ничем, даже командой «Отменить».</numerusform>
        <numerusform>Их тексты, выделения, заметки и исходные файлы в архиве будут уничтожены. Вернуть их нельзя ничем, даже командой «Отменить».</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tray</name>
    <message>
      <source>%Ln thing is running</source>
      <translation>Выполняется %Ln задача</translation>
    </message>
    <message numerus="yes">
      <source>%Ln things are running</source>
      <translation>
        <numerusform>Выполняется %Ln задача</numerusform>
        <numerusform>Выполняются %Ln задачи</numerusform>
        <numerusform>Выполняется %Ln задач</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>trouble</name>
    <message>
      <source>Both windows are safe: only one of them may change anything.</source>
      <translation>Оба окна в безопасности: изменять что-либо может только одно из них.</translation>
    </message>
    <message>
      <source>Everything that was saved before is safe.</source>
      <translation>Всё сохранённое ранее в безопасности.</translation>
    </message>
    <message>
      <source>Forget this archive</source>
      <translation>Забыть этот архив</translation>
    </message>
    <message>
      <source>Nothing in the archive was changed.</source>
      <translation>В архиве ничего не изменено.</translation>
    </message>
    <message>
      <source>Nothing was changed; the archive can still be read.</source>
      <translation>Ничего не изменено; архив по-прежнему можно читать.</translation>
    </message>
    <message>
      <source>Nothing was created or deleted.</source>
      <translation>Ничего не создано и не удалено.</translation>
    </message>
    <message>
      <source>Open another archive…</source>
      <translation>Открыть другой архив…</translation>
    </message>
    <message>
      <source>Open for reading</source>
      <translation>Открыть для чтения</translation>
    </message>
    <message>
      <source>Open my archive</source>
      <translation>Открыть мой архив</translation>
    </message>
    <message>
      <source>Restore from a backup…</source>
      <translation>Восстановить из копии…</translation>
    </message>
    <message>
      <source>The archive was not changed, and no repair was tried.</source>
      <translation>Архив не изменён, и попыток восстановления не было.</translation>
    </message>
    <message>
      <source>The archive was not changed.</source>
      <translation>Архив не изменён.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Попробовать снова</translation>
    </message>
  </context>
  <context>
    <name>underway</name>
    <message numerus="yes">
      <source>%Ln exports are running.</source>
      <translation>
        <numerusform>Идёт %Ln экспорт.</numerusform>
        <numerusform>Идут %Ln экспорта.</numerusform>
        <numerusform>Идёт %Ln экспортов.</numerusform>
      </translation>
    </message>
    <message>
      <source>A backup is being made.</source>
      <translation>Создаётся резервная копия.</translation>
    </message>
    <message>
      <source>A backup is being restored.</source>
      <translation>Восстанавливается резервная копия.</translation>
    </message>
    <message>
      <source>A backup was stopped when the archive was locked.</source>
      <translation>Создание резервной копии остановлено при блокировке архива.</translation>
    </message>
    <message>
      <source>A recovery key is being made.</source>
      <translation>Создаётся ключ восстановления.</translation>
    </message>
    <message>
      <source>A recovery key was made, and perhaps not kept, when the archive was locked.</source>
      <translation>Когда архив заблокировали, ключ восстановления был создан, но, возможно, не сохранён.</translation>
    </message>
    <message>
      <source>An export is running.</source>
      <translation>Идёт экспорт.</translation>
    </message>
    <message>
      <source>An export was stopped when the archive was locked.</source>
      <translation>Экспорт был прерван, когда архив заблокировали.</translation>
    </message>
    <message>
      <source>An import is running.</source>
      <translation>Идёт импорт.</translation>
    </message>
    <message>
      <source>Articles are being deleted for good.</source>
      <translation>Статьи удаляются навсегда.</translation>
    </message>
    <message>
      <source>Deleting for good was stopped by the lock.</source>
      <translation>Удаление навсегда остановлено при блокировке.</translation>
    </message>
    <message>
      <source>Nothing is changed by that. Start it again at any time.</source>
      <translation>Это ничего не меняет. Проверку можно начать снова в любое время.</translation>
    </message>
    <message>
      <source>Nothing of it is kept when it is stopped.</source>
      <translation>Если это прервать, ничего не останется.</translation>
    </message>
    <message>
      <source>Nothing of it was kept. Start it again.</source>
      <translation>От этого ничего не осталось. Начните снова.</translation>
    </message>
    <message>
      <source>Pages are being read.</source>
      <translation>Распознаются страницы.</translation>
    </message>
    <message>
      <source>Replace it if you do not have it.</source>
      <translation>Замените его, если у вас его нет.</translation>
    </message>
    <message>
      <source>Restoring a backup was stopped when the archive was locked.</source>
      <translation>Восстановление резервной копии остановлено при блокировке архива.</translation>
    </message>
    <message>
      <source>Start it again.</source>
      <translation>Начните её снова.</translation>
    </message>
    <message>
      <source>Start it again: it goes on from there. An earlier one is whole.</source>
      <translation>Запустите создание снова: оно продолжится с этого места. Более ранняя копия цела.</translation>
    </message>
    <message>
      <source>Stop it and close</source>
      <translation>Остановить и закрыть</translation>
    </message>
    <message>
      <source>Stop it and lock</source>
      <translation>Прервать и заблокировать</translation>
    </message>
    <message>
      <source>Stop it and open</source>
      <translation>Остановить и открыть</translation>
    </message>
    <message>
      <source>Stop it first.</source>
      <translation>Сначала остановите это.</translation>
    </message>
    <message>
      <source>The archive is being verified.</source>
      <translation>Архив проверяется.</translation>
    </message>
    <message>
      <source>The archive is not locked.</source>
      <translation>Архив не заблокирован.</translation>
    </message>
    <message>
      <source>The other archive is not opened.</source>
      <translation>Другой архив не открыт.</translation>
    </message>
    <message>
      <source>The reading of pages was stopped by the lock.</source>
      <translation>Распознавание страниц остановлено при блокировке.</translation>
    </message>
    <message>
      <source>The window is not closed.</source>
      <translation>Окно не закрыто.</translation>
    </message>
    <message>
      <source>Verifying was stopped when the archive was locked.</source>
      <translation>Проверка остановлена при блокировке архива.</translation>
    </message>
    <message>
      <source>Wait until it is shown.</source>
      <translation>Подождите, пока он появится.</translation>
    </message>
    <message>
      <source>What is imported stays. The rest is offered when you open it again.</source>
      <translation>Импортированное остаётся. Остальное будет предложено, когда вы снова откроете архив.</translation>
    </message>
    <message>
      <source>What is not deleted yet stays when that is stopped.</source>
      <translation>Если это остановить, ещё не удалённое останется.</translation>
    </message>
    <message>
      <source>What was not deleted yet is still there.</source>
      <translation>Ещё не удалённое осталось.</translation>
    </message>
    <message>
      <source>When it is stopped, the next one goes on from there.</source>
      <translation>Если её остановить, следующая продолжит с этого места.</translation>
    </message>
  </context>
  <context>
    <name>wordings</name>
    <message>
      <source> or </source>
      <translation> или </translation>
    </message>
    <message>
      <source>added {0}</source>
      <translation>импорт {0}</translation>
    </message>
    <message>
      <source>any day</source>
      <translation>в любой день</translation>
    </message>
    <message>
      <source>case {0}</source>
      <translation>дело {0}</translation>
    </message>
    <message>
      <source>every article</source>
      <translation>все статьи</translation>
    </message>
    <message>
      <source>exactly {0}</source>
      <translation>точно {0}</translation>
    </message>
    <message>
      <source>from {0}</source>
      <translation>с {0}</translation>
    </message>
    <message>
      <source>has {0}</source>
      <translation>есть {0}</translation>
    </message>
    <message>
      <source>in the case</source>
      <translation>в деле</translation>
    </message>
    <message>
      <source>kind {0}</source>
      <translation>тип {0}</translation>
    </message>
    <message>
      <source>language {0}</source>
      <translation>язык {0}</translation>
    </message>
    <message>
      <source>no such word</source>
      <translation>такого слова нет</translation>
    </message>
    <message>
      <source>published {0}</source>
      <translation>публикация {0}</translation>
    </message>
    <message>
      <source>source {0}</source>
      <translation>источник {0}</translation>
    </message>
    <message>
      <source>tag {0}</source>
      <translation>метка {0}</translation>
    </message>
    <message>
      <source>up to {0}</source>
      <translation>до {0}</translation>
    </message>
    <message>
      <source>{0} (also {1})</source>
      <translation>{0} (также {1})</translation>
    </message>
    <message>
      <source>{0} and over {1} more</source>
      <translation>{0} и ещё более {1}</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} и ещё {1}</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} – {1}</translation>
    </message>
    <message>
      <source>“{0}” within {1} words</source>
      <translation>«{0}» в пределах слов: {1}</translation>
    </message>
  </context>
</TS>
