<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>AboutSheet</name>
    <message>
      <source>Everything it keeps is encrypted.</source>
      <translation>كل ما يحفظه البرنامج مشفَّر.</translation>
    </message>
    <message>
      <source>Guardbook {0}</source>
      <translation>Guardbook {0}</translation>
    </message>
    <message>
      <source>Originals are never changed.</source>
      <translation>لا تُغيَّر الأصول أبدًا.</translation>
    </message>
    <message>
      <source>Works on this computer alone; no network connection, ever.</source>
      <translation>يعمل على هذا الحاسوب وحده؛ بلا أي اتصال بالشبكة أبدًا.</translation>
    </message>
  </context>
  <context>
    <name>ArticleListModel</name>
    <message>
      <source>Found in a note: {0}</source>
      <translation>وُجد في ملاحظة: {0}</translation>
    </message>
  </context>
  <context>
    <name>ArticleListView</name>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
  </context>
  <context>
    <name>ArticleView</name>
    <message>
      <source>Article</source>
      <translation>المقالة</translation>
    </message>
  </context>
  <context>
    <name>BackupSheet</name>
    <message>
      <source>Back up</source>
      <translation>نسخ احتياطي</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Choose a folder on another disk: a backup on this one is lost together with it. The archive can be used meanwhile.</source>
      <translation>اختر مجلدًا على قرص آخر: فالنسخة على هذا القرص تضيع بضياعه. ويمكن استخدام الأرشيف في الأثناء.</translation>
    </message>
    <message>
      <source>Choose the folder of the backup</source>
      <translation>اختر مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختر…</translation>
    </message>
    <message>
      <source>Everything in the archive is copied into a folder, encrypted as it is. The next time only what is new is copied.</source>
      <translation>يُنسخ كل ما في الأرشيف إلى مجلد، مشفرًا كما هو. وفي المرة التالية لا يُنسخ إلا الجديد.</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <source>Last backup</source>
      <translation>آخر نسخة</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>لا توجد بعد</translation>
    </message>
    <message>
      <source>Not chosen yet</source>
      <translation>لم يُختر بعد</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>لا شيء بعد</translation>
    </message>
    <message>
      <source>Only this computer opens the archive: a backup of it would be lost with the computer. Make a recovery key first, or set a passphrase.</source>
      <translation>لا يفتح الأرشيف إلا هذا الحاسوب: ستضيع نسخته بضياع الحاسوب. أنشئ أولًا مفتاح استرداد أو عيّن عبارة مرور.</translation>
    </message>
    <message>
      <source>Opens elsewhere with</source>
      <translation>يُفتح في مكان آخر بـ</translation>
    </message>
    <message>
      <source>Recovery key…</source>
      <translation>مفتاح الاسترداد…</translation>
    </message>
    <message>
      <source>The passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>The passphrase or the recovery key</source>
      <translation>عبارة المرور أو مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>The recovery key</source>
      <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>{0} ({1}); its disk is not connected</source>
      <translation>{0} ({1})؛ قرصها غير متصل</translation>
    </message>
  </context>
  <context>
    <name>Backups</name>
    <message>
      <source>Folder for the backup</source>
      <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>Some originals are missing in the archive itself, and in the backup.</source>
      <translation>بعض الأصول مفقودة في الأرشيف نفسه، وفي النسخة أيضًا.</translation>
    </message>
    <message>
      <source>Verify…</source>
      <translation>تحقّق…</translation>
    </message>
    <message>
      <source>“On this device only” verifies the archive and names them.</source>
      <translation>«على هذا الجهاز فقط» يتحقق من الأرشيف ويسمّيها.</translation>
    </message>
  </context>
  <context>
    <name>BatchPanel</name>
    <message>
      <source>Choose only one again</source>
      <translation>العودة إلى اختيار مقالة واحدة</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>مُجازة</translation>
    </message>
    <message>
      <source>Delete for good…</source>
      <translation>حذف نهائي…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>File in case…</source>
      <translation>إدراج في قضية…</translation>
    </message>
    <message>
      <source>Move to Trash</source>
      <translation>نقل إلى المهملات</translation>
    </message>
    <message>
      <source>Read or unread</source>
      <translation>مقروءة أو غير مقروءة</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>مراجَعة</translation>
    </message>
    <message>
      <source>Several articles</source>
      <translation>عدة مقالات</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>نجمة</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>وسم…</translation>
    </message>
    <message>
      <source>They are in the Trash. Restore them, or delete them for good.</source>
      <translation>هذه المقالات في المهملات. يمكنك استعادتها أو حذفها نهائيًا.</translation>
    </message>
    <message>
      <source>What you choose happens to all of them, in one step of undo.</source>
      <translation>ما تختاره يُطبَّق عليها جميعًا، ويُتراجَع عنه بخطوة واحدة.</translation>
    </message>
  </context>
  <context>
    <name>BlackOut</name>
    <message>
      <source>And passages with the tag</source>
      <translation>والمقاطع ذات الوسم</translation>
    </message>
    <message>
      <source>Black out</source>
      <translation>حجب الكلمات</translation>
    </message>
    <message>
      <source>Pages without text: only marked areas</source>
      <translation>صفحات بلا نص: المناطق المعلَّمة فقط</translation>
    </message>
    <message>
      <source>Words to black out, one or more a line</source>
      <translation>الكلمات المراد حجبها، كلمة أو أكثر في السطر</translation>
    </message>
    <message>
      <source>Words, one or more a line; petrov* for all endings</source>
      <translation>كلمات، واحدة أو أكثر في السطر؛ petrov* لكل النهايات</translation>
    </message>
  </context>
  <context>
    <name>CheckSheet</name>
    <message>
      <source>Another file…</source>
      <translation>ملف آخر…</translation>
    </message>
    <message>
      <source>Check a dossier</source>
      <translation>فحص ملف جامع</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Copy what was found as text</source>
      <translation>نسخ النتيجة نصًّا</translation>
    </message>
    <message>
      <source>Every byte is read and compared with what the seal says of it.</source>
      <translation>يُقرأ كل بايت ويُقارَن بما يقوله الختم عنه.</translation>
    </message>
    <message>
      <source>Key: {0}</source>
      <translation>المفتاح: {0}</translation>
    </message>
    <message>
      <source>Progress of the check</source>
      <translation>تقدّم الفحص</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>النتيجة</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Remove {0}</source>
      <translation>إزالة {0}</translation>
    </message>
  </context>
  <context>
    <name>ChipRow</name>
    <message>
      <source>Clear all</source>
      <translation>مسح الكل</translation>
    </message>
    <message>
      <source>Remove all filters</source>
      <translation>إزالة كل عوامل التصفية</translation>
    </message>
    <message>
      <source>Remove filter: {0}</source>
      <translation>إزالة عامل التصفية: {0}</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Nothing is running</source>
      <translation>لا شيء قيد التنفيذ</translation>
    </message>
  </context>
  <context>
    <name>CompletionPopup</name>
    <message>
      <source>Tab completes, Ctrl+↓ marks the next</source>
      <translation>‏Tab يُكمل، وCtrl+↓ يعلّم الكلمة التالية</translation>
    </message>
    <message>
      <source>Words of the archive</source>
      <translation>كلمات من الأرشيف</translation>
    </message>
  </context>
  <context>
    <name>ConfirmSheet</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
  </context>
  <context>
    <name>CorrectSheet</name>
    <message>
      <source>Blank lines part the paragraphs. The original stays as it is; this becomes a new version, and highlights stay on their words where these are found again.</source>
      <translation>تفصل الأسطر الفارغة بين الفقرات. يبقى الأصل كما هو؛ ويصبح هذا النص نسخة جديدة، وتبقى التمييزات على كلماتها حيثما وُجدت من جديد.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Correct the text</source>
      <translation>تصحيح النص</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>Keep writing</source>
      <translation>متابعة الكتابة</translation>
    </message>
    <message>
      <source>Save as new version</source>
      <translation>حفظ كنسخة نص جديدة</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>نص المقالة</translation>
    </message>
    <message>
      <source>Your corrections are not saved.</source>
      <translation>لم تُحفظ تصحيحاتك.</translation>
    </message>
  </context>
  <context>
    <name>Detailing</name>
    <message>
      <source>Every note of this article has its place</source>
      <translation>لكل ملاحظة في هذه المقالة موضعها</translation>
    </message>
    <message>
      <source>No program opens such a file</source>
      <translation>لا يوجد برنامج يفتح ملفًا من هذا النوع</translation>
    </message>
    <message>
      <source>Save original</source>
      <translation>حفظ الأصل</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>تم حفظ {0}</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
  </context>
  <context>
    <name>DetailsPanel</name>
    <message>
      <source>Add a tag</source>
      <translation>إضافة وسم</translation>
    </message>
    <message>
      <source>Add to a case</source>
      <translation>إضافة إلى قضية</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>القضايا</translation>
    </message>
    <message>
      <source>Close details</source>
      <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>No article is open.</source>
      <translation>لا توجد مقالة مفتوحة.</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>الوسوم</translation>
    </message>
  </context>
  <context>
    <name>DetailsViewModel</name>
    <message>
      <source>The note is on the selected words now</source>
      <translation>أصبحت الملاحظة على الكلمات المحددة</translation>
    </message>
    <message>
      <source>The original gives the same text as before</source>
      <translation>الأصل يعطي النص نفسه كما كان</translation>
    </message>
    <message>
      <source>The text was read again</source>
      <translation>أُعيدت قراءة النص</translation>
    </message>
  </context>
  <context>
    <name>DeviceSheet</name>
    <message>
      <source>A backup is an encrypted copy in a folder on another disk. It opens with the passphrase or the recovery key.</source>
      <translation>النسخة الاحتياطية نسخة مشفرة في مجلد على قرص آخر. وتُفتح بعبارة المرور أو بمفتاح الاسترداد.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>الأرشيف</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>نسخ احتياطي…</translation>
    </message>
    <message>
      <source>Every change is in a log that shows whether anything was altered later.</source>
      <translation>يُدوَّن كل تغيير في سجل يُظهر ما إذا عُدّل شيء لاحقًا.</translation>
    </message>
    <message>
      <source>Files that you import are read, never run, and never load anything.</source>
      <translation>الملفات التي تستوردها تُقرأ ولا تُشغَّل أبدًا، ولا تحمّل أي شيء أبدًا.</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>المحتوى</translation>
    </message>
    <message>
      <source>In the keyring of the system</source>
      <translation>في حلقة مفاتيح النظام</translation>
    </message>
    <message>
      <source>Key of this computer</source>
      <translation>مفتاح هذا الحاسوب</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا توجد</translation>
    </message>
    <message>
      <source>None: the passphrase is asked for</source>
      <translation>لا يوجد: تُطلب عبارة المرور</translation>
    </message>
    <message>
      <source>On this device only</source>
      <translation>على هذا الجهاز فقط</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Passphrase…</source>
      <translation>عبارة المرور…</translation>
    </message>
    <message>
      <source>Progress of the verification</source>
      <translation>تقدّم الفحص</translation>
    </message>
    <message>
      <source>Reads every original and compares it with what was imported.</source>
      <translation>قراءة كل أصل ومقارنته بما استُورد.</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>معيّنة</translation>
    </message>
    <message>
      <source>Show the archive’s folder</source>
      <translation>إظهار مجلد الأرشيف</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Texts, notes, tags, searches and originals are encrypted on the disk. A copy of the archive without its key shows nobody a word of it.</source>
      <translation>النصوص والملاحظات والوسوم وعمليات البحث والأصول مشفَّرة على القرص. ونسخة الأرشيف من دون مفتاحه لا تكشف لأحد كلمة واحدة منه.</translation>
    </message>
    <message>
      <source>The number and the rough size of your originals can be seen on the disk.</source>
      <translation>يمكن أن يُرى على القرص عدد أصولك وحجمها التقريبي.</translation>
    </message>
    <message>
      <source>The program opens no network connection. Nothing leaves this computer.</source>
      <translation>لا يفتح البرنامج أي اتصال بالشبكة. ولا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The verification was stopped.</source>
      <translation>تم إيقاف الفحص.</translation>
    </message>
    <message>
      <source>Unless the archive has a passphrase that is asked for here, the key lies on this computer: whoever can use it as you can open the archive.</source>
      <translation>ما لم تكن للأرشيف عبارة مرور تُطلب هنا، فالمفتاح موجود على هذا الحاسوب: من يستطيع استخدامه باسمك يستطيع فتح الأرشيف.</translation>
    </message>
    <message>
      <source>Verify the archive</source>
      <translation>فحص الأرشيف</translation>
    </message>
    <message>
      <source>What is not protected</source>
      <translation>ما ليس محميًا</translation>
    </message>
    <message>
      <source>What is protected</source>
      <translation>ما هو محمي</translation>
    </message>
    <message>
      <source>What you export, print or copy is outside of the archive and in the open.</source>
      <translation>ما تصدّره أو تطبعه أو تنسخه يصبح خارج الأرشيف ومكشوفًا.</translation>
    </message>
    <message>
      <source>While the archive is open, its words are in the computer’s memory.</source>
      <translation>ما دام الأرشيف مفتوحًا، فكلماته في ذاكرة الحاسوب.</translation>
    </message>
  </context>
  <context>
    <name>DossierFields</name>
    <message>
      <source>Attach the imported files</source>
      <translation>إرفاق الملفات المستوردة</translation>
    </message>
    <message>
      <source>Bates numbers</source>
      <translation>أرقام بيتس</translation>
    </message>
    <message>
      <source>Begins with</source>
      <translation>يبدأ بـ</translation>
    </message>
    <message>
      <source>Dossier</source>
      <translation>ملف جامع</translation>
    </message>
    <message>
      <source>Number of the first page</source>
      <translation>رقم الصفحة الأولى</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>الترتيب</translation>
    </message>
    <message>
      <source>Such as ABC-</source>
      <translation>مثل ABC-</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
  </context>
  <context>
    <name>Drafting</name>
    <message>
      <source>A note is not saved.</source>
      <translation>ملاحظة لم تُحفظ.</translation>
    </message>
    <message>
      <source>A note is not saved: {0}</source>
      <translation>لم تُحفظ ملاحظة: {0}</translation>
    </message>
    <message>
      <source>A note was not finished when the program was last open.</source>
      <translation>بقيت ملاحظة غير مكتملة عند آخر استعمال للبرنامج.</translation>
    </message>
    <message>
      <source>Close without it</source>
      <translation>إغلاق من دونها</translation>
    </message>
    <message>
      <source>Copy its words, or wait until there is room for them.</source>
      <translation>انسخ كلماتها، أو انتظر حتى تتوفر لها مساحة.</translation>
    </message>
    <message>
      <source>Its words are kept, and wait in the note beside its article.</source>
      <translation>كلماتها محفوظة وتنتظر في الملاحظة بجانب مقالتها.</translation>
    </message>
    <message>
      <source>Note discarded</source>
      <translation>تم تجاهل الملاحظة</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>تم حفظ الملاحظة</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>إظهارها</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>What you type cannot be kept just now: {0}</source>
      <translation>يتعذّر حفظ ما تكتبه الآن: {0}</translation>
    </message>
    <message>
      <source>What you typed is kept again</source>
      <translation>عاد حفظ ما تكتبه</translation>
    </message>
    <message>
      <source>Your words stay in the note and are kept as soon as that is possible. {0}</source>
      <translation>تبقى كلماتك في الملاحظة وتُحفظ حالما يمكن ذلك. {0}</translation>
    </message>
  </context>
  <context>
    <name>DropVeil</name>
    <message>
      <source>Drop to import</source>
      <translation>أفلِت للاستيراد</translation>
    </message>
  </context>
  <context>
    <name>DropZone</name>
    <message>
      <source>Drop articles here</source>
      <translation>أفلِت المقالات هنا</translation>
    </message>
    <message>
      <source>Text, HTML, PDF, Markdown, pictures or a whole folder.
Nothing leaves this computer.</source>
      <translation>نصوص أو HTML أو PDF أو Markdown أو صور أو مجلد كامل.
لا شيء يغادر هذا الحاسوب.</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>Copied</source>
      <translation>تم النسخ</translation>
    </message>
    <message>
      <source>Filed in “{0}”</source>
      <translation>أُدرجت في «{0}»</translation>
    </message>
    <message>
      <source>Read another article first: then this puts it beside the open one</source>
      <translation>اقرأ مقالة أخرى أولًا: ثم يضعها هذا الأمر بجانب المقالة المفتوحة</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>الخيارات</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <source>The preview shows cover, contents and the first article.</source>
      <translation>تعرض المعاينة الغلاف والمحتويات والمقالة الأولى.</translation>
    </message>
    <message>
      <source>The preview shows the first article.</source>
      <translation>تعرض المعاينة المقالة الأولى.</translation>
    </message>
    <message>
      <source>Words cannot be blacked out in this format.</source>
      <translation>لا يمكن حجب كلمات في هذه الصيغة.</translation>
    </message>
  </context>
  <context>
    <name>FacetLines</name>
    <message>
      <source>Filters</source>
      <translation>عوامل التصفية</translation>
    </message>
  </context>
  <context>
    <name>FacetPanel</name>
    <message>
      <source>Counting…</source>
      <translation>جارٍ العدّ…</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>عوامل التصفية</translation>
    </message>
    <message>
      <source>Find a filter</source>
      <translation>البحث عن عامل تصفية</translation>
    </message>
    <message>
      <source>Find a source, year, tag …</source>
      <translation>ابحث عن مصدر أو سنة أو وسم …</translation>
    </message>
    <message>
      <source>No filter has “{0}” in its name.</source>
      <translation>لا يوجد عامل تصفية في اسمه «{0}».</translation>
    </message>
    <message>
      <source>Nothing to choose here.</source>
      <translation>لا شيء للاختيار هنا.</translation>
    </message>
    <message>
      <source>Several values of one group widen the result; groups narrow it.</source>
      <translation>اختيار عدة قيم من مجموعة واحدة يوسّع النتيجة؛ والجمع بين المجموعات يضيّقها.</translation>
    </message>
  </context>
  <context>
    <name>FacetsViewModel</name>
    <message>
      <source>Show fewer</source>
      <translation>إظهار أقل</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <source>Copy {0}</source>
      <translation>نسخ {0}</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <source>Confirm</source>
      <translation>تأكيد</translation>
    </message>
    <message>
      <source>Confirm: {0}</source>
      <translation>تأكيد: {0}</translation>
    </message>
    <message>
      <source>It is right as it stands</source>
      <translation>القيمة صحيحة كما هي</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <source>No word of this article tells it from the others</source>
      <translation>لا كلمة في هذا المقال تميّزه عن غيره</translation>
    </message>
    <message>
      <source>Rename saved search</source>
      <translation>إعادة تسمية البحث المحفوظ</translation>
    </message>
    <message>
      <source>Save search</source>
      <translation>حفظ البحث</translation>
    </message>
    <message>
      <source>Saved as “{0}”</source>
      <translation>تم الحفظ باسم «{0}»</translation>
    </message>
    <message>
      <source>Saved search “{0}” deleted</source>
      <translation>تم حذف البحث المحفوظ «{0}»</translation>
    </message>
    <message>
      <source>The search history is empty now</source>
      <translation>أصبح سجل البحث فارغًا</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
  </context>
  <context>
    <name>Going</name>
    <message>
      <source>Matches in the article before: {0}</source>
      <translation>نتائج في المقالة السابقة: {0}</translation>
    </message>
    <message>
      <source>Matches in the next article: {0}</source>
      <translation>نتائج في المقالة التالية: {0}</translation>
    </message>
    <message>
      <source>No further match in the list: from the beginning of this article</source>
      <translation>لا نتيجة أخرى في القائمة: من بداية هذه المقالة</translation>
    </message>
    <message>
      <source>No match before in the list: from the end of this article</source>
      <translation>لا نتيجة سابقة في القائمة: من نهاية هذه المقالة</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>بلا عنوان</translation>
    </message>
  </context>
  <context>
    <name>GuardbookApp</name>
    <message>
      <source>Folder for the new archive</source>
      <translation>مجلد الأرشيف الجديد</translation>
    </message>
    <message>
      <source>Open archive</source>
      <translation>فتح أرشيف</translation>
    </message>
  </context>
  <context>
    <name>Handing</name>
    <message>
      <source>Archive of {0}</source>
      <translation>أرشيف {0}</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>تم حفظ {0}</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>Show file</source>
      <translation>إظهار الملف</translation>
    </message>
    <message>
      <source>The export has something to say.</source>
      <translation>أسفر التصدير عن تنبيهات.</translation>
    </message>
    <message>
      <source>There is no article in the case “{0}” yet</source>
      <translation>لا مقالة في القضية «{0}» بعد</translation>
    </message>
    <message>
      <source>{0} in the case “{1}”</source>
      <translation>{0} في القضية «{1}»</translation>
    </message>
    <message>
      <source>{0} in “{1}”</source>
      <translation>{0} في «{1}»</translation>
    </message>
  </context>
  <context>
    <name>HelpBrowser</name>
    <message>
      <source>Help page</source>
      <translation>صفحة المساعدة</translation>
    </message>
  </context>
  <context>
    <name>HelpSheet</name>
    <message>
      <source>Help</source>
      <translation>المساعدة</translation>
    </message>
    <message>
      <source>No page holds these words.</source>
      <translation>لا توجد صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
      <source>Pages of the help</source>
      <translation>صفحات المساعدة</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>البحث في المساعدة</translation>
    </message>
  </context>
  <context>
    <name>Highlights</name>
    <message>
      <source>Copied</source>
      <translation>تم النسخ</translation>
    </message>
  </context>
  <context>
    <name>HighlightsPanel</name>
    <message>
      <source>Clear all</source>
      <translation>مسح الكل</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>تصفية</translation>
    </message>
    <message>
      <source>No highlight and no note here fits.</source>
      <translation>لا يطابق ذلك أي تمييز أو ملاحظة هنا.</translation>
    </message>
    <message>
      <source>No highlights or notes yet</source>
      <translation>لا تمييزات ولا ملاحظات بعد</translation>
    </message>
    <message>
      <source>No results</source>
      <translation>لا نتائج</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>الترتيب</translation>
    </message>
    <message>
      <source>Order: {0}</source>
      <translation>الترتيب: {0}</translation>
    </message>
    <message>
      <source>Remove filter: {0}</source>
      <translation>إزالة عامل التصفية: {0}</translation>
    </message>
    <message>
      <source>Search in highlights and notes</source>
      <translation>البحث في التمييزات والملاحظات</translation>
    </message>
    <message>
      <source>Select words in an article and press H.</source>
      <translation>حدّد كلمات في مقالة واضغط H.</translation>
    </message>
    <message>
      <source>Show all highlights and notes</source>
      <translation>إظهار كل التمييزات والملاحظات</translation>
    </message>
  </context>
  <context>
    <name>HistoryPopup</name>
    <message>
      <source>Clear history</source>
      <translation>مسح السجل</translation>
    </message>
    <message>
      <source>Do not remember</source>
      <translation>عدم التذكّر</translation>
    </message>
    <message>
      <source>Earlier searches</source>
      <translation>عمليات البحث السابقة</translation>
    </message>
    <message>
      <source>Nothing was searched for yet.</source>
      <translation>لم يُبحث عن شيء بعد.</translation>
    </message>
    <message>
      <source>Remember searches</source>
      <translation>تذكّر عمليات البحث</translation>
    </message>
    <message>
      <source>Searches are not remembered in this archive.</source>
      <translation>لا تُتذكَّر عمليات البحث في هذا الأرشيف.</translation>
    </message>
  </context>
  <context>
    <name>HistorySection</name>
    <message>
      <source>History</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>Show all {0}</source>
      <translation>إظهار الكل ({0})</translation>
    </message>
    <message>
      <source>{0} ({1} times)</source>
      <translation>{0} (عدد المرات: {1})</translation>
    </message>
  </context>
  <context>
    <name>ImportCommands</name>
    <message>
      <source>An import was not finished when the program ended.</source>
      <translation>لم يكتمل استيراد عند انتهاء البرنامج.</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>حذف نهائي</translation>
    </message>
    <message>
      <source>Delete the kept file for good?</source>
      <translation>هل تريد حذف الملف المحفوظ نهائيًا؟</translation>
    </message>
    <message>
      <source>Go on importing</source>
      <translation>متابعة الاستيراد</translation>
    </message>
    <message>
      <source>Import report</source>
      <translation>تقرير الاستيراد</translation>
    </message>
    <message>
      <source>Nothing of this import is left outside of the Trash</source>
      <translation>لم يبقَ من هذا الاستيراد شيء خارج المهملات</translation>
    </message>
    <message>
      <source>Nothing was imported yet</source>
      <translation>لم يُستورد شيء بعد</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>التقرير</translation>
    </message>
    <message>
      <source>Save original</source>
      <translation>حفظ الأصل</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>تم حفظ {0}</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <source>The archive keeps {0} although it could not read it. Nothing brings it back, not even Undo; the file on your disk is not touched.</source>
      <translation>يحتفظ الأرشيف بالملف {0} مع أنه لم يستطع قراءته. لا شيء يعيده بعد حذفه، حتى التراجع؛ أما الملف الموجود على قرصك فلا يُمس.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>What was imported is safe. Files that are in the archive are passed over.</source>
      <translation>ما استُورد في أمان. وتُتخطّى الملفات الموجودة في الأرشيف.</translation>
    </message>
    <message>
      <source>{0} is deleted for good</source>
      <translation>تم حذف {0} نهائيًا</translation>
    </message>
  </context>
  <context>
    <name>IndexViewModel</name>
    <message>
      <source>Search is being prepared: {0} %. Results are incomplete.</source>
      <translation>يجري تجهيز البحث: {0}%. النتائج غير مكتملة.</translation>
    </message>
  </context>
  <context>
    <name>LeavingSheet</name>
    <message>
      <source>An import is running</source>
      <translation>هناك استيراد قيد التنفيذ</translation>
    </message>
    <message>
      <source>Go on importing</source>
      <translation>متابعة الاستيراد</translation>
    </message>
    <message>
      <source>Quit now</source>
      <translation>إنهاء الآن</translation>
    </message>
    <message>
      <source>The files are still being counted.</source>
      <translation>ما زال عدّ الملفات جاريًا.</translation>
    </message>
    <message>
      <source>What is imported stays in the archive. If you quit now, the next start offers to go on with the rest.</source>
      <translation>يبقى ما استُورد في الأرشيف. وإذا أنهيت البرنامج الآن، فسيعرض عليك عند التشغيل التالي متابعة الباقي.</translation>
    </message>
  </context>
  <context>
    <name>LineMenu</name>
    <message>
      <source>Colour</source>
      <translation>اللون</translation>
    </message>
    <message>
      <source>Delete case</source>
      <translation>حذف القضية</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <translation>حذف الوسم</translation>
    </message>
    <message>
      <source>Export dossier…</source>
      <translation>تصدير ملف جامع…</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>نقل إلى…</translation>
    </message>
    <message>
      <source>New case in it…</source>
      <translation>قضية جديدة داخلها…</translation>
    </message>
    <message>
      <source>New tag below it…</source>
      <translation>وسم جديد تحته…</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <source>Rename or merge</source>
      <translation>إعادة تسمية أو دمج</translation>
    </message>
  </context>
  <context>
    <name>ListPresenter</name>
    <message>
      <source>Back to the list before</source>
      <translation>العودة إلى القائمة السابقة</translation>
    </message>
    <message>
      <source>No article here has “{0}”.</source>
      <translation>لا توجد هنا مقالة فيها «{0}».</translation>
    </message>
    <message>
      <source>No other article has enough words in common with “{0}”.</source>
      <translation>لا يوجد مقال آخر يشترك مع «{0}» في كلمات كافية.</translation>
    </message>
    <message>
      <source>No results</source>
      <translation>لا نتائج</translation>
    </message>
    <message>
      <source>Nothing like it</source>
      <translation>لا شيء مشابه</translation>
    </message>
    <message>
      <source>Nothing passes these filters</source>
      <translation>لا شيء يطابق عوامل التصفية هذه</translation>
    </message>
    <message>
      <source>Remove filters</source>
      <translation>إزالة عوامل التصفية</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Search all articles</source>
      <translation>البحث في كل المقالات</translation>
    </message>
    <message>
      <source>Search in {0}</source>
      <translation>البحث ضمن: {0}</translation>
    </message>
    <message>
      <source>Search {0}</source>
      <translation>البحث ضمن: {0}</translation>
    </message>
    <message>
      <source>Searching…</source>
      <translation>جارٍ البحث…</translation>
    </message>
  </context>
  <context>
    <name>LockedPage</name>
    <message>
      <source>Its key is not on this computer. Type its recovery key to open it.</source>
      <translation>مفتاحه ليس على هذا الحاسوب. اكتب مفتاح استرداده لفتحه.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open another archive…</source>
      <translation>فتح أرشيف آخر…</translation>
    </message>
    <message>
      <source>Open my archive</source>
      <translation>فتح أرشيفي</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>جارٍ الفتح…</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Passphrase or recovery key</source>
      <translation>عبارة المرور أو مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>Type its passphrase or its recovery key to open it.</source>
      <translation>اكتب عبارة مروره أو مفتاح استرداده لفتحه.</translation>
    </message>
    <message>
      <source>Type its passphrase to open it.</source>
      <translation>اكتب عبارة مروره لفتحه.</translation>
    </message>
    <message>
      <source>“{0}” is locked</source>
      <translation>«{0}» مقفل</translation>
    </message>
  </context>
  <context>
    <name>Locking</name>
    <message>
      <source>Guardbook recovery key.txt</source>
      <translation>مفتاح استرداد Guardbook.txt</translation>
    </message>
    <message>
      <source>Lock while a backup is being restored?</source>
      <translation>أتريد القفل أثناء استعادة نسخة احتياطية؟</translation>
    </message>
    <message>
      <source>Nothing of it is kept when it is stopped.</source>
      <translation>إذا أُوقف فلن يبقى منه شيء.</translation>
    </message>
    <message>
      <source>Save recovery key</source>
      <translation>حفظ مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>Stop it and lock</source>
      <translation>إيقافه والقفل</translation>
    </message>
    <message>
      <source>The passphrase is gone: this computer opens the archive</source>
      <translation>أُزيلت عبارة المرور: هذا الحاسوب يفتح الأرشيف</translation>
    </message>
    <message>
      <source>The passphrase is set</source>
      <translation>عُيّنت عبارة المرور</translation>
    </message>
    <message>
      <source>The recovery key is gone</source>
      <translation>أُزيل مفتاح الاسترداد</translation>
    </message>
  </context>
  <context>
    <name>LostSection</name>
    <message>
      <source>Delete this note</source>
      <translation>حذف هذه الملاحظة</translation>
    </message>
    <message>
      <source>Notes without a place</source>
      <translation>ملاحظات بلا موضع</translation>
    </message>
    <message>
      <source>Reattach to selection</source>
      <translation>إعادة ربطها بالتحديد</translation>
    </message>
    <message>
      <source>Select the words in the article that a note belongs to, then reattach it.</source>
      <translation>حدّد في المقالة الكلمات التي تخصّ ملاحظة ما، ثم أعد ربطها.</translation>
    </message>
  </context>
  <context>
    <name>MarkList</name>
    <message>
      <source>Highlights and notes</source>
      <translation>التمييزات والملاحظات</translation>
    </message>
  </context>
  <context>
    <name>Marker</name>
    <message>
      <source>Note {0}. {1}</source>
      <translation>ملاحظة {0}. {1}</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Close message</source>
      <translation>إغلاق الرسالة</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Something went wrong inside the program ({0}).</source>
      <translation>حدث خطأ داخل البرنامج ({0}).</translation>
    </message>
    <message>
      <source>What was saved before is safe. Try again; if it persists, restart.</source>
      <translation>ما حُفظ من قبل في أمان. حاول مرة أخرى؛ وإذا استمر الخطأ فأعد تشغيل البرنامج.</translation>
    </message>
  </context>
  <context>
    <name>NameSheet</name>
    <message>
      <source>Another saved search has that name.</source>
      <translation>يوجد بحث محفوظ آخر بهذا الاسم.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Name of the search</source>
      <translation>اسم البحث</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>استبدال</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>There is a saved search of that name; it will search for this instead.</source>
      <translation>يوجد بحث محفوظ بهذا الاسم؛ وسيبحث عن هذا بدلًا من ذلك.</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <source>Ctrl+Enter or Esc saves</source>
      <translation>Ctrl+Enter أو Esc للحفظ</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save (Ctrl+Enter)</source>
      <translation>حفظ (Ctrl+Enter)</translation>
    </message>
  </context>
  <context>
    <name>NoteField</name>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>اكتب ملاحظة</translation>
    </message>
  </context>
  <context>
    <name>Nothing</name>
    <message>
      <source>No article chosen</source>
      <translation>لم تُختر أي مقالة</translation>
    </message>
  </context>
  <context>
    <name>Offer</name>
    <message>
      <source>No words of these pages are known: none can be searched for or selected.</source>
      <translation>كلمات هذه الصفحات غير معروفة: لا يمكن البحث عن أي منها أو تحديدها.</translation>
    </message>
    <message>
      <source>Read the text…</source>
      <translation>قراءة النص…</translation>
    </message>
  </context>
  <context>
    <name>OpenSheet</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Open a copy</source>
      <translation>فتح نسخة من الملف</translation>
    </message>
    <message>
      <source>Open in another program?</source>
      <translation>أتريد الفتح في برنامج آخر؟</translation>
    </message>
    <message>
      <source>The copy is deleted when this archive is closed. The other program may keep the name or parts of it, in its list of recent files for example. The original in the archive does not change.</source>
      <translation>تُحذف النسخة عند إغلاق هذا الأرشيف. وقد يحتفظ البرنامج الآخر بالاسم أو بأجزاء من الملف، في قائمة ملفاته الأخيرة مثلًا. أما الأصل في الأرشيف فلا يتغيّر.</translation>
    </message>
    <message>
      <source>You are asked once for each archive.</source>
      <translation>تُسأل مرة واحدة لكل أرشيف.</translation>
    </message>
    <message>
      <source>“{0}” is opened as a copy that is not encrypted.</source>
      <translation>يُفتح «{0}» كنسخة غير مشفَّرة.</translation>
    </message>
  </context>
  <context>
    <name>OptionsColumn</name>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>All annotations</source>
      <translation>كل التعليقات</translation>
    </message>
    <message>
      <source>Anonymous</source>
      <translation>دون ذكر الهوية</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>At the end</source>
      <translation>في النهاية</translation>
    </message>
    <message>
      <source>Attach highlights and notes as Web Annotations</source>
      <translation>إرفاق التظليلات والملاحظات بصيغة Web Annotations</translation>
    </message>
    <message>
      <source>Attach the imported file to the PDF</source>
      <translation>إرفاق الملف المستورد بملف PDF</translation>
    </message>
    <message>
      <source>Attach the imported files to the PDF</source>
      <translation>إرفاق الملفات المستوردة بملف PDF</translation>
    </message>
    <message>
      <source>Beside the text</source>
      <translation>بجانب النص</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Divide words at the ends of lines</source>
      <translation>تقسيم الكلمات في نهايات الأسطر</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>التنسيق</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>كبير</translation>
    </message>
    <message>
      <source>Leave out who wrote notes, who exports, and with what, and what cameras and programs noted in the picture’s file, such as where it was taken.</source>
      <translation>إسقاط من كتب الملاحظات ومن يصدّر وبماذا، وما سجّلته الكاميرات والبرامج في ملف الصورة، كمكان التقاطها.</translation>
    </message>
    <message>
      <source>Leave out who wrote notes, who exports, and with what.</source>
      <translation>عدم ذكر مَن كتب الملاحظات ومَن يصدّر وبأي برنامج.</translation>
    </message>
    <message>
      <source>Leave out who wrote notes, who exports, and with what. What the original says of itself stays in it.</source>
      <translation>إغفال من كتب الملاحظات ومن يصدّر وبأي برنامج. أما ما يقوله الأصل عن نفسه فيبقى فيه.</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>الهوامش</translation>
    </message>
    <message>
      <source>Name the cases</source>
      <translation>ذكر القضايا</translation>
    </message>
    <message>
      <source>Narrow</source>
      <translation>ضيق</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>عادي</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Of the original</source>
      <translation>صفحات الأصل</translation>
    </message>
    <message>
      <source>Only pages with highlights</source>
      <translation>الصفحات التي فيها تمييزات فقط</translation>
    </message>
    <message>
      <source>Only paragraphs with highlights</source>
      <translation>الفقرات التي فيها تمييزات فقط</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>الورق</translation>
    </message>
    <message>
      <source>Set anew</source>
      <translation>منضّدة من جديد</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>صغير</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>الوسم</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Wide</source>
      <translation>عريض</translation>
    </message>
    <message>
      <source>With the imported files and their names</source>
      <translation>مع الملفات المستوردة وأسمائها</translation>
    </message>
  </context>
  <context>
    <name>Organising</name>
    <message>
      <source>Case moved</source>
      <translation>تم نقل القضية</translation>
    </message>
    <message>
      <source>Case “{0}” deleted; its articles stay in the archive</source>
      <translation>تم حذف القضية «{0}»؛ وتبقى مقالاتها في الأرشيف</translation>
    </message>
    <message>
      <source>Choose a tag or a case in the sidebar to rename it</source>
      <translation>اختر وسمًا أو قضية في الشريط الجانبي لإعادة التسمية</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>دمج</translation>
    </message>
    <message>
      <source>Merge the two tags?</source>
      <translation>أتريد دمج الوسمين؟</translation>
    </message>
    <message>
      <source>Merged into “{0}”</source>
      <translation>تم الدمج في «{0}»</translation>
    </message>
    <message>
      <source>New case</source>
      <translation>قضية جديدة</translation>
    </message>
    <message>
      <source>New case in “{0}”</source>
      <translation>قضية جديدة في «{0}»</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>وسم جديد</translation>
    </message>
    <message>
      <source>New tag below “{0}”</source>
      <translation>وسم جديد تحت «{0}»</translation>
    </message>
    <message>
      <source>Tag “{0}” taken off everything</source>
      <translation>أُزيل الوسم «{0}» من كل شيء</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
  </context>
  <context>
    <name>OriginalSection</name>
    <message>
      <source>Check</source>
      <translation>فحص</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>فتح…</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>الأصل</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>الجزء</translation>
    </message>
    <message>
      <source>Read the original and compare it with what was imported.</source>
      <translation>قراءة الأصل ومقارنته بما استُورد.</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>حفظ باسم…</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>النوع</translation>
    </message>
  </context>
  <context>
    <name>PageField</name>
    <message>
      <source>Page</source>
      <translation>صفحة</translation>
    </message>
  </context>
  <context>
    <name>PagesBar</name>
    <message>
      <source>({0} of {1})</source>
      <translation>({0} من {1})</translation>
    </message>
    <message>
      <source>Bar above the pages</source>
      <translation>الشريط فوق الصفحات</translation>
    </message>
    <message>
      <source>Fit to width</source>
      <translation>ملاءمة العرض</translation>
    </message>
    <message>
      <source>Fit whole page</source>
      <translation>ملاءمة الصفحة كاملة</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>أكبر</translation>
    </message>
    <message>
      <source>Mark an area</source>
      <translation>تحديد منطقة</translation>
    </message>
    <message>
      <source>Note on the page</source>
      <translation>ملاحظة على الصفحة</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Shown as</source>
      <translation>طريقة العرض</translation>
    </message>
    <message>
      <source>Small pages, outline and marks in the file</source>
      <translation>صفحات مصغرة وفهرس وعلامات في الملف</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>أصغر</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Turn clockwise</source>
      <translation>تدوير باتجاه عقارب الساعة</translation>
    </message>
    <message>
      <source>of {0}</source>
      <translation>من {0}</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0}٪</translation>
    </message>
  </context>
  <context>
    <name>PagesModel</name>
    <message>
      <source>Page {0}</source>
      <translation>الصفحة {0}</translation>
    </message>
  </context>
  <context>
    <name>PagesPane</name>
    <message>
      <source>Page {0}</source>
      <translation>الصفحة {0}</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>الصفحة {0} من {1}</translation>
    </message>
    <message>
      <source>There are no words on this page.</source>
      <translation>لا توجد كلمات في هذه الصفحة.</translation>
    </message>
  </context>
  <context>
    <name>PagesPlace</name>
    <message>
      <source>Click where the note is to stand, or use arrow keys and Enter.</source>
      <translation>انقر حيث تريد وضع الملاحظة، أو استخدم مفاتيح الأسهم وEnter.</translation>
    </message>
    <message>
      <source>Drag a box, or move it by the arrow keys; Enter takes it.</source>
      <translation>اسحب إطارًا أو حرّكه بمفاتيح الأسهم؛ Enter يثبته.</translation>
    </message>
    <message>
      <source>No words of these pages are known: none can be selected.</source>
      <translation>لا تُعرف كلمات هذه الصفحات: لا يمكن تحديد أي منها.</translation>
    </message>
    <message>
      <source>The text was changed: its words are marked in the text.</source>
      <translation>تغيّر النص: تُعلَّم كلماته في النص.</translation>
    </message>
  </context>
  <context>
    <name>PagesView</name>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Action, case, tag or article</source>
      <translation>أمر أو قضية أو وسم أو مقالة</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>لوحة الأوامر</translation>
    </message>
    <message>
      <source>Nothing fits these words.</source>
      <translation>لا شيء يطابق هذه الكلمات.</translation>
    </message>
    <message>
      <source>What can be chosen</source>
      <translation>ما يمكن اختياره</translation>
    </message>
  </context>
  <context>
    <name>PaletteCommands</name>
    <message>
      <source>Archive</source>
      <translation>الأرشيف</translation>
    </message>
  </context>
  <context>
    <name>Pane</name>
    <message>
      <source>Copied with its source.</source>
      <translation>تم النسخ مع المصدر.</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>القارئ</translation>
    </message>
  </context>
  <context>
    <name>PassphraseSheet</name>
    <message>
      <source>Ask for it on this computer, too</source>
      <translation>اطلبها على هذا الحاسوب أيضًا</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Change passphrase</source>
      <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
      <source>It does not protect what is open: the screen, the memory of the computer, what was copied, exported or printed. The number and the rough size of your originals can be seen.</source>
      <translation>لا تحمي ما هو مكشوف: الشاشة وذاكرة الحاسوب وما نُسخ أو صُدّر أو طُبع. ويمكن رؤية عدد ملفاتك الأصلية وحجمها التقريبي.</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Present passphrase</source>
      <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
      <source>Present passphrase or recovery key</source>
      <translation>عبارة المرور الحالية أو مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>Remove passphrase</source>
      <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
      <source>Set passphrase</source>
      <translation>تعيين عبارة المرور</translation>
    </message>
    <message>
      <source>The key stays on this computer: whoever can use it as you opens the archive. Only copies on other computers ask for the passphrase.</source>
      <translation>يبقى المفتاح على هذا الحاسوب: من يستطيع استخدامه باسمك يفتح الأرشيف. ولا تطلب عبارةَ المرور إلا النسخُ على حواسيب أخرى.</translation>
    </message>
    <message>
      <source>The key that lies on this computer goes. A copy of the archive that was made before opens once the new keys.json lies in it.</source>
      <translation>يُحذف المفتاح الموجود على هذا الحاسوب. وتُفتح نسخة الأرشيف التي أُخذت من قبل حين يوضع فيها ملف keys.json الجديد.</translation>
    </message>
    <message>
      <source>The recovery key stays valid: it opens the archive as before.</source>
      <translation>يبقى مفتاح الاسترداد صالحًا: يفتح الأرشيف كما كان.</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
      <source>The two passphrases are not the same.</source>
      <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
      <source>This archive is open for reading only.</source>
      <translation>هذا الأرشيف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
      <source>Whoever takes this computer or its disk finds no title, text, tag, note, file name or search of the archive while it is closed or locked.</source>
      <translation>من يأخذ هذا الحاسوب أو قرصه لا يجد عنوانًا ولا نصًا ولا وسمًا ولا ملاحظة ولا اسم ملف ولا بحثًا من الأرشيف ما دام مغلقًا أو مقفلًا.</translation>
    </message>
    <message>
      <source>Without the passphrase nobody can open the archive, not even you, unless there is a recovery key. Choose several words that you remember, and keep them in a safe place.</source>
      <translation>من دون عبارة المرور لا يستطيع أحد فتح الأرشيف، ولا حتى أنت، إلا إذا كان له مفتاح استرداد. اختر عدة كلمات تتذكرها، واحفظها في مكان آمن.</translation>
    </message>
  </context>
  <context>
    <name>PasswordSheet</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>It is kept in memory until the window is closed, and nowhere else.</source>
      <translation>تبقى في الذاكرة حتى إغلاق النافذة، ولا تُحفظ في أي مكان آخر.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة المرور</translation>
    </message>
    <message>
      <source>That password does not open it. Try another one.</source>
      <translation>كلمة المرور هذه لا تفتح الملف. جرّب كلمة أخرى.</translation>
    </message>
    <message>
      <source>This PDF opens with a password</source>
      <translation>يُفتح ملف PDF هذا بكلمة مرور</translation>
    </message>
  </context>
  <context>
    <name>PickPopup</name>
    <message>
      <source>Matches</source>
      <translation>النتائج المطابقة</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>إزالة {0}</translation>
    </message>
  </context>
  <context>
    <name>PictureLabel</name>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
  </context>
  <context>
    <name>PreviewPane</name>
    <message>
      <source>Beginning of the file</source>
      <translation>بداية الملف</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>الصفحة التالية</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <source>Preview: {0}</source>
      <translation>معاينة: {0}</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>الصفحة السابقة</translation>
    </message>
    <message>
      <source>The preview is being made</source>
      <translation>يجري إعداد المعاينة</translation>
    </message>
  </context>
  <context>
    <name>ReaderSwitch</name>
    <message>
      <source>Reader</source>
      <translation>القارئ</translation>
    </message>
  </context>
  <context>
    <name>ReaderToolbar</name>
    <message>
      <source>Export PDF</source>
      <translation>تصدير PDF</translation>
    </message>
  </context>
  <context>
    <name>RecentArchives</name>
    <message>
      <source>No archive was opened yet</source>
      <translation>لم يُفتح أي أرشيف بعد</translation>
    </message>
  </context>
  <context>
    <name>RecoverySheet</name>
    <message>
      <source>A recovery key opens the archive, and every copy and backup of it, where the passphrase is forgotten or this computer is lost.</source>
      <translation>يفتح مفتاح الاسترداد الأرشيف وكل نسخة منه وكل نسخة احتياطية إذا نُسيت عبارة المرور أو فُقد هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Copied. Copy something else once you have kept it.</source>
      <translation>نُسخ. انسخ شيئًا آخر بعد أن تحتفظ به.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>I have kept it</source>
      <translation>احتفظت به</translation>
    </message>
    <message>
      <source>It is shown once and stored nowhere. It stays valid when the passphrase is changed or removed, until you replace or remove it here.</source>
      <translation>يُعرض مرة واحدة ولا يُخزَّن في أي مكان. يبقى صالحًا عند تغيير عبارة المرور أو إزالتها، إلى أن تستبدله أو تزيله هنا.</translation>
    </message>
    <message>
      <source>Make recovery key</source>
      <translation>إنشاء مفتاح استرداد</translation>
    </message>
    <message>
      <source>Other programs can read the clipboard. Printers and files keep what they were given: whoever finds it can open the archive.</source>
      <translation>تستطيع برامج أخرى قراءة الحافظة. وتحتفظ الطابعات والملفات بما أُعطيت: من يجده يستطيع فتح الأرشيف.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Passphrase or present recovery key</source>
      <translation>عبارة المرور أو مفتاح الاسترداد الحالي</translation>
    </message>
    <message>
      <source>Present recovery key</source>
      <translation>مفتاح الاسترداد الحالي</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>Remove recovery key</source>
      <translation>إزالة مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>Replace recovery key</source>
      <translation>استبدال مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>Save as text…</source>
      <translation>حفظ كنص…</translation>
    </message>
    <message>
      <source>Saved. Move the file to another device.</source>
      <translation>حُفظ. انقل الملف إلى جهاز آخر.</translation>
    </message>
    <message>
      <source>The key is not shown again. Close this with “I have kept it”.</source>
      <translation>لن يُعرض المفتاح مرة أخرى. أغلق بالزر «احتفظت به».</translation>
    </message>
    <message>
      <source>This archive has a recovery key. If it is lost, or somebody may have seen it, replace it: the old one opens the archive no longer, only backups and copies from before.</source>
      <translation>لهذا الأرشيف مفتاح استرداد. إن فُقد أو ربما رآه أحد فاستبدله: لن يفتح القديم الأرشيف بعد ذلك، بل النسخ الاحتياطية والنسخ السابقة فقط.</translation>
    </message>
    <message>
      <source>This archive has no recovery key.</source>
      <translation>ليس لهذا الأرشيف مفتاح استرداد.</translation>
    </message>
    <message>
      <source>This archive is open for reading only.</source>
      <translation>هذا الأرشيف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
      <source>This is the recovery key: {0}</source>
      <translation>هذا هو مفتاح الاسترداد: {0}</translation>
    </message>
    <message>
      <source>Whoever has the key and a copy of the archive can read everything. Keep it on paper or on another device, apart from this computer.</source>
      <translation>من يملك المفتاح ونسخة من الأرشيف يستطيع قراءة كل شيء. احفظه على ورق أو على جهاز آخر بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Write it down, print it or save it: it is not shown again.</source>
      <translation>اكتبه أو اطبعه أو احفظه: لن يُعرض مرة أخرى.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryViewModel</name>
    <message>
      <source>It opens the archive and every copy of it, on any computer, wherever the passphrase is asked for. Whoever has both can read everything.</source>
      <translation>يفتح الأرشيف وكل نسخة منه على أي حاسوب حيثما تُطلب عبارة المرور. من يملك الاثنين يستطيع قراءة كل شيء.</translation>
    </message>
    <message>
      <source>Recovery key of the Guardbook archive “{0}”</source>
      <translation>مفتاح استرداد أرشيف Guardbook «{0}»</translation>
    </message>
  </context>
  <context>
    <name>ReminderCard</name>
    <message>
      <source>Back up…</source>
      <translation>نسخ احتياطي…</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>لاحقًا</translation>
    </message>
    <message>
      <source>Remind me in a week</source>
      <translation>ذكّرني بعد أسبوع</translation>
    </message>
    <message>
      <source>This archive was never backed up.</source>
      <translation>لم تُؤخذ لهذا الأرشيف نسخة احتياطية قط.</translation>
    </message>
  </context>
  <context>
    <name>ReportSheet</name>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Delete the kept file {0}…</source>
      <translation>حذف الملف المحفوظ {0}…</translation>
    </message>
    <message>
      <source>Files of the import</source>
      <translation>ملفات الاستيراد</translation>
    </message>
    <message>
      <source>Import report</source>
      <translation>تقرير الاستيراد</translation>
    </message>
    <message>
      <source>Move the articles of this import to the Trash</source>
      <translation>نقل مقالات هذا الاستيراد إلى المهملات</translation>
    </message>
    <message>
      <source>Save the kept file {0}…</source>
      <translation>حفظ نسخة من الملف المحفوظ {0}…</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>حفظ…</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Try the failed ones again</source>
      <translation>إعادة محاولة الملفات الفاشلة</translation>
    </message>
    <message>
      <source>Undo this import</source>
      <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>… and {0} more</source>
      <translation>… و{0} غيرها</translation>
    </message>
  </context>
  <context>
    <name>RestoreSheet</name>
    <message>
      <source>Backup</source>
      <translation>النسخة</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Choose the folder of the archive</source>
      <translation>اختر مجلد الأرشيف</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختر…</translation>
    </message>
    <message>
      <source>Every byte is checked before the archive takes its place. What is in the backup is not changed.</source>
      <translation>يُفحص كل بايت قبل أن يأخذ الأرشيف مكانه. ولا يتغير شيء في النسخة نفسها.</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>تحتوي على</translation>
    </message>
    <message>
      <source>Into the folder</source>
      <translation>إلى المجلد</translation>
    </message>
    <message>
      <source>Not known before it is opened</source>
      <translation>لا يُعرف قبل فتحها</translation>
    </message>
    <message>
      <source>Nothing that can be restored</source>
      <translation>لا شيء يمكن استعادته</translation>
    </message>
    <message>
      <source>Open the backup</source>
      <translation>افتح النسخة</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Passphrase or recovery key</source>
      <translation>عبارة المرور أو مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>Progress of restoring</source>
      <translation>تقدّم الاستعادة</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>Restore from a backup</source>
      <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>{0}, {1}, as of {2}</source>
      <translation>{0}، {1}، بتاريخ {2}</translation>
    </message>
  </context>
  <context>
    <name>Restoring</name>
    <message>
      <source>Folder of the backup</source>
      <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
      <source>New or empty folder for the archive</source>
      <translation>مجلد جديد أو فارغ للأرشيف</translation>
    </message>
    <message>
      <source>Restored, and every byte was checked</source>
      <translation>تمت الاستعادة وفُحص كل بايت</translation>
    </message>
    <message>
      <source>Some originals were missing in the archive already.</source>
      <translation>كانت بعض الأصول مفقودة في الأرشيف من قبل.</translation>
    </message>
    <message>
      <source>The archive is as it was, and something was wrong in it before.</source>
      <translation>الأرشيف كما كان، وكان فيه خلل من قبل.</translation>
    </message>
    <message>
      <source>Verify…</source>
      <translation>تحقّق…</translation>
    </message>
  </context>
  <context>
    <name>RunRow</name>
    <message>
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
  </context>
  <context>
    <name>RunningPopup</name>
    <message>
      <source>What is running</source>
      <translation>ما يجري الآن</translation>
    </message>
  </context>
  <context>
    <name>SavedSearchKeys</name>
    <message>
      <source>Delete saved search</source>
      <translation>حذف البحث المحفوظ</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>نقل إلى أسفل</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>نقل إلى أعلى</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>إعادة تسمية…</translation>
    </message>
  </context>
  <context>
    <name>ScanSheet</name>
    <message>
      <source>Also pages that have a text</source>
      <translation>والصفحات التي لها نص أيضًا</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Languages of the pages</source>
      <translation>لغات الصفحات</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>قراءة</translation>
    </message>
    <message>
      <source>Read the text of the pages</source>
      <translation>قراءة نص الصفحات</translation>
    </message>
    <message>
      <source>The pictures of the pages are read on this computer, by the program Tesseract. Their words become a version of the text that can be searched for, marked and corrected; the original stays as it is.</source>
      <translation>تُقرأ صور الصفحات على هذا الحاسوب ببرنامج Tesseract. وتصبح كلماتها نسخة من النص يمكن البحث فيها وتظليلها وتصحيحها؛ ويبقى الأصل كما هو.</translation>
    </message>
  </context>
  <context>
    <name>Scans</name>
    <message>
      <source>Pages are being read already</source>
      <translation>تجري قراءة صفحات بالفعل</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Clear search</source>
      <translation>مسح البحث</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
  </context>
  <context>
    <name>SearchPanel</name>
    <message>
      <source>Back to the list before, from what is {0}</source>
      <translation>العودة إلى القائمة السابقة؛ المعروض الآن: {0}</translation>
    </message>
    <message>
      <source>Did you mean “{0}”?</source>
      <translation>هل تقصد «{0}»؟</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>تصفية</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>الترتيب</translation>
    </message>
    <message>
      <source>Order: {0}</source>
      <translation>الترتيب: {0}</translation>
    </message>
    <message>
      <source>Search everywhere instead of in {0}</source>
      <translation>البحث في كل مكان بدلًا من: {0}</translation>
    </message>
    <message>
      <source>Searching in {0}. Backspace searches everywhere.</source>
      <translation>البحث ضمن: {0}. اضغط Backspace للبحث في كل مكان.</translation>
    </message>
    <message>
      <source>{0}. Esc goes back to the list before.</source>
      <translation>{0}. يعيدك Esc إلى القائمة السابقة.</translation>
    </message>
  </context>
  <context>
    <name>SecondPane</name>
    <message>
      <source>Close the second article</source>
      <translation>إغلاق المقالة الثانية</translation>
    </message>
    <message>
      <source>Second article</source>
      <translation>المقالة الثانية</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <source>Write a note on the second article</source>
      <translation>كتابة ملاحظة على المقالة الثانية</translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message>
      <source>Copy quote</source>
      <translation>نسخ الاقتباس</translation>
    </message>
    <message>
      <source>Copy quote with its source</source>
      <translation>نسخ الاقتباس مع مصدره</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Delete (Del)</source>
      <translation>حذف (Del)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Note (N)</source>
      <translation>ملاحظة (N)</translation>
    </message>
    <message>
      <source>Other marks</source>
      <translation>علامات أخرى</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>التحديد</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>وسم</translation>
    </message>
    <message>
      <source>Tag (T)</source>
      <translation>وسم (T)</translation>
    </message>
  </context>
  <context>
    <name>SettingsSheet</name>
    <message>
      <source>Pages of the settings</source>
      <translation>صفحات الإعدادات</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>No shortcut fits these words.</source>
      <translation>لا يطابق هذه الكلمات أي اختصار.</translation>
    </message>
    <message>
      <source>Search by name or key</source>
      <translation>البحث بالاسم أو بالمفتاح</translation>
    </message>
  </context>
  <context>
    <name>SideStrip</name>
    <message>
      <source>Beside the pages</source>
      <translation>بجانب الصفحات</translation>
    </message>
    <message>
      <source>In the file, p. {0}</source>
      <translation>في الملف، ص {0}</translation>
    </message>
    <message>
      <source>In the file, p. {0}, by {1}</source>
      <translation>في الملف، ص {0}، بقلم {1}</translation>
    </message>
    <message>
      <source>Marks that are in the file</source>
      <translation>العلامات الموجودة في الملف</translation>
    </message>
    <message>
      <source>No other program has left marks in this file.</source>
      <translation>لم يترك أي برنامج آخر علامات في هذا الملف.</translation>
    </message>
    <message>
      <source>Outline of the file</source>
      <translation>فهرس الملف</translation>
    </message>
    <message>
      <source>Small pictures of the pages</source>
      <translation>صور مصغرة للصفحات</translation>
    </message>
    <message>
      <source>The file holds more than is listed here; not all of its marks were read.</source>
      <translation>في الملف أكثر مما هو مدرج هنا؛ لم تُقرأ كل علاماته.</translation>
    </message>
    <message>
      <source>This file has no outline.</source>
      <translation>لا يحتوي هذا الملف على فهرس.</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>بلا عنوان</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Add articles</source>
      <translation>إضافة مقالات</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>الأرشيف</translation>
    </message>
    <message>
      <source>Archive: {0}</source>
      <translation>الأرشيف: {0}</translation>
    </message>
    <message>
      <source>On this device only</source>
      <translation>على هذا الجهاز فقط</translation>
    </message>
    <message>
      <source>Open another archive</source>
      <translation>فتح أرشيف آخر</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>This program opens no network connection, ever.</source>
      <translation>لا يفتح هذا البرنامج أي اتصال بالشبكة أبدًا.</translation>
    </message>
  </context>
  <context>
    <name>SidebarDelegate</name>
    <message>
      <source>Name of “{0}”</source>
      <translation>اسم «{0}»</translation>
    </message>
  </context>
  <context>
    <name>SidebarTree</name>
    <message>
      <source>Library</source>
      <translation>المكتبة</translation>
    </message>
  </context>
  <context>
    <name>SuggestionsSection</name>
    <message>
      <source>Add tag {0}</source>
      <translation>إضافة الوسم {0}</translation>
    </message>
    <message>
      <source>Suggested tags</source>
      <translation>وسوم مقترحة</translation>
    </message>
  </context>
  <context>
    <name>TextSection</name>
    <message>
      <source>Correct…</source>
      <translation>تصحيح…</translation>
    </message>
    <message>
      <source>From</source>
      <translation>المنشأ</translation>
    </message>
    <message>
      <source>Look at {0}</source>
      <translation>عرض {0}</translation>
    </message>
    <message>
      <source>Look at…</source>
      <translation>عرض…</translation>
    </message>
    <message>
      <source>Read original again</source>
      <translation>إعادة قراءة الأصل</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
  </context>
  <context>
    <name>TextSize</name>
    <message>
      <source>Larger text</source>
      <translation>تكبير النص</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>تصغير النص</translation>
    </message>
    <message>
      <source>Usual size</source>
      <translation>الحجم المعتاد</translation>
    </message>
    <message>
      <source>{0} px</source>
      <translation>{0} بكسل</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>تخطٍّ</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} من {1}</translation>
    </message>
  </context>
  <context>
    <name>Transfer</name>
    <message>
      <source>Import folder</source>
      <translation>استيراد مجلد</translation>
    </message>
    <message>
      <source>There is no text on the clipboard</source>
      <translation>لا يوجد نص في الحافظة</translation>
    </message>
  </context>
  <context>
    <name>TrashBar</name>
    <message>
      <source>Delete for good…</source>
      <translation>حذف نهائي…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>This article is in the Trash.</source>
      <translation>هذه المقالة في المهملات.</translation>
    </message>
  </context>
  <context>
    <name>Trashing</name>
    <message>
      <source>Articles are being deleted already</source>
      <translation>يجري حذف مقالات بالفعل</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>حذف نهائي</translation>
    </message>
    <message>
      <source>Older copies of the archive keep them, until you delete the folder {0}.</source>
      <translation>تبقى في النسخ الأقدم من الأرشيف إلى أن تحذف المجلد {0}.</translation>
    </message>
    <message>
      <source>The Trash is empty</source>
      <translation>المهملات فارغة</translation>
    </message>
    <message>
      <source>The backup in {0} keeps them until the next one is made there; other backups and copies may still hold them.</source>
      <translation>تُبقيها النسخة الاحتياطية في {0} إلى أن تُنشأ التالية هناك؛ وقد تظل في النسخ الاحتياطية الأخرى وسائر النسخ.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Show what is running</source>
      <translation>إظهار ما يجري الآن</translation>
    </message>
    <message>
      <source>What is running</source>
      <translation>ما يجري الآن</translation>
    </message>
  </context>
  <context>
    <name>Undo</name>
    <message>
      <source>Done again: {0}</source>
      <translation>أُعيد تنفيذ: {0}</translation>
    </message>
    <message>
      <source>Undone: {0}</source>
      <translation>تم التراجع عن: {0}</translation>
    </message>
  </context>
  <context>
    <name>Veil</name>
    <message>
      <source>Opening the pages…</source>
      <translation>جارٍ فتح الصفحات…</translation>
    </message>
  </context>
  <context>
    <name>VersionSheet</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>It has no words that the text shown now does not have.</source>
      <translation>ليس فيها كلمات لا توجد في النص المعروض الآن.</translation>
    </message>
    <message>
      <source>Marked are the words that the text shown now does not have.</source>
      <translation>الكلمات المعلَّمة هي التي لا توجد في النص المعروض الآن.</translation>
    </message>
    <message>
      <source>Show this version again</source>
      <translation>إعادة عرض نسخة النص هذه</translation>
    </message>
  </context>
  <context>
    <name>Walking</name>
    <message>
      <source>From the beginning again: match {0} of {1}</source>
      <translation>من البداية مجددًا: النتيجة {0} من {1}</translation>
    </message>
    <message>
      <source>From the end again: match {0} of {1}</source>
      <translation>من النهاية مجددًا: النتيجة {0} من {1}</translation>
    </message>
    <message>
      <source>Match {0} of {1}</source>
      <translation>النتيجة {0} من {1}</translation>
    </message>
    <message>
      <source>Nothing was found in this article.</source>
      <translation>لم يُعثر على شيء في هذه المقالة.</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Export annotated PDF</source>
      <translation>تصدير PDF مع التعليقات</translation>
    </message>
    <message>
      <source>Highlight the selection</source>
      <translation>تمييز التحديد</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>استيراد ملفات…</translation>
    </message>
    <message>
      <source>Open sample archive</source>
      <translation>فتح أرشيف العينات</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>البحث في كل شيء</translation>
    </message>
  </context>
  <context>
    <name>WholeSheet</name>
    <message>
      <source>All articles leave, also those in the Trash, with every version, note, tag and case, the imported files with their names, and the log. Any browser opens them, and a new archive can be made of them: import the folder there.</source>
      <translation>تخرج كل المقالات، حتى ما في سلة المهملات، بكل إصدار وملاحظة ووسم وقضية، مع الملفات المستوردة وأسمائها والسجل. ويفتحها أي متصفح، ويمكن أن يُصنع منها أرشيف جديد: استورد المجلد فيه.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Export the whole archive</source>
      <translation>تصدير الأرشيف كله</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <source>Nothing of it is encrypted. Whoever can open the folder can read everything.</source>
      <translation>لا شيء منها مشفّر. فمن يستطيع فتح المجلد يستطيع قراءة كل شيء.</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>About Guardbook</source>
      <translation>حول Guardbook</translation>
    </message>
    <message>
      <source>Add articles from files to the archive.</source>
      <translation>إضافة مقالات من ملفات إلى الأرشيف.</translation>
    </message>
    <message>
      <source>Add every article in a folder and the folders below it.</source>
      <translation>إضافة كل مقالة في مجلد وفي المجلدات التي تحته.</translation>
    </message>
    <message>
      <source>Always be dark.</source>
      <translation>مظهر داكن دائمًا.</translation>
    </message>
    <message>
      <source>Always be light.</source>
      <translation>مظهر فاتح دائمًا.</translation>
    </message>
    <message>
      <source>Article only</source>
      <translation>المقالة فقط</translation>
    </message>
    <message>
      <source>Attach highlights and notes from a Web Annotations file.</source>
      <translation>إرفاق تمييزات وملاحظات من ملف Web Annotations.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>نسخ احتياطي…</translation>
    </message>
    <message>
      <source>Be light or dark as the system is.</source>
      <translation>مظهر فاتح أو داكن كما في النظام.</translation>
    </message>
    <message>
      <source>Check a dossier…</source>
      <translation>فحص ملف جامع…</translation>
    </message>
    <message>
      <source>Choose looks, keys, colours and what is remembered.</source>
      <translation>اختيار المظهر والمفاتيح والألوان وما يُتذكَّر.</translation>
    </message>
    <message>
      <source>Clear search history</source>
      <translation>مسح سجل البحث</translation>
    </message>
    <message>
      <source>Close second article</source>
      <translation>إغلاق المقالة الثانية</translation>
    </message>
    <message>
      <source>Close the archive and the window.</source>
      <translation>إغلاق الأرشيف والنافذة.</translation>
    </message>
    <message>
      <source>Close the archive until its passphrase is typed again.</source>
      <translation>إغلاق الأرشيف إلى أن تُكتب عبارة مروره من جديد.</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>ألوان النظام</translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation>لوحة الأوامر…</translation>
    </message>
    <message>
      <source>Compact list</source>
      <translation>قائمة مدمجة</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <translation>نسخ كاستشهاد</translation>
    </message>
    <message>
      <source>Copy citation in APA style</source>
      <translation>نسخ الإحالة بأسلوب APA</translation>
    </message>
    <message>
      <source>Copy citation in Chicago style</source>
      <translation>نسخ الإحالة بأسلوب شيكاغو</translation>
    </message>
    <message>
      <source>Copy citation in MLA style</source>
      <translation>نسخ الإحالة بأسلوب MLA</translation>
    </message>
    <message>
      <source>Copy citation with place</source>
      <translation>نسخ الإحالة مع الموضع</translation>
    </message>
    <message>
      <source>Copy it in this style, now and from now on.</source>
      <translation>انسخ بهذا الأسلوب، الآن ومن الآن فصاعدًا.</translation>
    </message>
    <message>
      <source>Copy the archive, encrypted, into a folder on another disk.</source>
      <translation>انسخ الأرشيف مشفرًا إلى مجلد على قرص آخر.</translation>
    </message>
    <message>
      <source>Copy the selected words or the title, with source and date.</source>
      <translation>نسخ الكلمات المحددة أو العنوان مع المصدر والتاريخ.</translation>
    </message>
    <message>
      <source>Correct text…</source>
      <translation>تصحيح النص…</translation>
    </message>
    <message>
      <source>Correct the words of the article; the original stays.</source>
      <translation>تصحيح كلمات المقالة؛ ويبقى الأصل كما هو.</translation>
    </message>
    <message>
      <source>Create an empty archive in a folder of your choice.</source>
      <translation>إنشاء أرشيف فارغ في مجلد تختاره.</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>ألوان داكنة</translation>
    </message>
    <message>
      <source>Dark page</source>
      <translation>صفحة داكنة</translation>
    </message>
    <message>
      <source>Delete for good…</source>
      <translation>حذف نهائي…</translation>
    </message>
    <message>
      <source>Destroy everything in the Trash; nothing undoes it.</source>
      <translation>إتلاف كل ما في المهملات؛ ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
      <source>Destroy the chosen articles of the Trash; nothing undoes it.</source>
      <translation>إتلاف المقالات المختارة من المهملات؛ ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>Draw a box around a part of a page or a picture.</source>
      <translation>رسم إطار حول جزء من صفحة أو صورة.</translation>
    </message>
    <message>
      <source>Empty Trash…</source>
      <translation>إفراغ المهملات…</translation>
    </message>
    <message>
      <source>Export annotated PDF…</source>
      <translation>تصدير PDF مع التعليقات…</translation>
    </message>
    <message>
      <source>Export dossier…</source>
      <translation>تصدير ملف جامع…</translation>
    </message>
    <message>
      <source>Export whole archive…</source>
      <translation>تصدير الأرشيف كله…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>File in case…</source>
      <translation>إدراج في قضية…</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>تصفية…</translation>
    </message>
    <message>
      <source>Find an action, a case, a tag or an article by its name.</source>
      <translation>البحث عن أمر أو قضية أو وسم أو مقالة بالاسم.</translation>
    </message>
    <message>
      <source>Fit pages to width</source>
      <translation>ملاءمة الصفحات مع العرض</translation>
    </message>
    <message>
      <source>Fit whole page</source>
      <translation>ملاءمة الصفحة كاملة</translation>
    </message>
    <message>
      <source>Forget the earlier searches of this archive.</source>
      <translation>نسيان عمليات البحث السابقة في هذا الأرشيف.</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>إلى الأمام</translation>
    </message>
    <message>
      <source>Give the article the colours of the window.</source>
      <translation>إعطاء المقالة ألوان النافذة.</translation>
    </message>
    <message>
      <source>Go back by one page, then to the article before.</source>
      <translation>الرجوع صفحة واحدة، ثم إلى المقالة السابقة.</translation>
    </message>
    <message>
      <source>Go back to the archive in your own folder.</source>
      <translation>العودة إلى الأرشيف في مجلدك الخاص.</translation>
    </message>
    <message>
      <source>Go to a page by its number or name.</source>
      <translation>الانتقال إلى صفحة برقمها أو اسمها.</translation>
    </message>
    <message>
      <source>Go to article</source>
      <translation>الانتقال إلى المقالة</translation>
    </message>
    <message>
      <source>Go to list</source>
      <translation>الانتقال إلى القائمة</translation>
    </message>
    <message>
      <source>Go to page…</source>
      <translation>الانتقال إلى صفحة…</translation>
    </message>
    <message>
      <source>Go to second article</source>
      <translation>الانتقال إلى المقالة الثانية</translation>
    </message>
    <message>
      <source>Go to sidebar</source>
      <translation>الانتقال إلى الشريط الجانبي</translation>
    </message>
    <message>
      <source>Go to the next place that the search found.</source>
      <translation>الانتقال إلى الموضع التالي الذي وجده البحث.</translation>
    </message>
    <message>
      <source>Go to the place before that the search found.</source>
      <translation>الانتقال إلى الموضع السابق الذي وجده البحث.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>المساعدة</translation>
    </message>
    <message>
      <source>Hide everything but the article.</source>
      <translation>إخفاء كل شيء عدا المقالة.</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>تمييز</translation>
    </message>
    <message>
      <source>Highlight in {0}</source>
      <translation>تمييز بلون {0}</translation>
    </message>
    <message>
      <source>Highlight the selected words in the colour used last.</source>
      <translation>تمييز الكلمات المحددة باللون المستخدم آخر مرة.</translation>
    </message>
    <message>
      <source>Highlight the selected words: {0}.</source>
      <translation>تمييز الكلمات المحددة: {0}.</translation>
    </message>
    <message>
      <source>Import annotations…</source>
      <translation>استيراد التعليقات…</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>استيراد ملفات…</translation>
    </message>
    <message>
      <source>Import folder…</source>
      <translation>استيراد مجلد…</translation>
    </message>
    <message>
      <source>Import report…</source>
      <translation>تقرير الاستيراد…</translation>
    </message>
    <message>
      <source>Keep words, filters and order under a name in the sidebar.</source>
      <translation>حفظ الكلمات وعوامل التصفية والترتيب باسم في الشريط الجانبي.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>تكبير النص</translation>
    </message>
    <message>
      <source>Let single letters such as H, N and T act outside text fields.</source>
      <translation>تفعيل الأحرف المفردة مثل H وN وT خارج حقول النص.</translation>
    </message>
    <message>
      <source>Let the pages fill the width.</source>
      <translation>جعل الصفحات تملأ العرض.</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>ألوان فاتحة</translation>
    </message>
    <message>
      <source>Light page</source>
      <translation>صفحة فاتحة</translation>
    </message>
    <message>
      <source>List above the article</source>
      <translation>القائمة فوق المقالة</translation>
    </message>
    <message>
      <source>List beside the article</source>
      <translation>القائمة بجانب المقالة</translation>
    </message>
    <message>
      <source>List the articles that have rare words in common with this one.</source>
      <translation>عرض المقالات التي تشترك مع هذا المقال في كلمات نادرة.</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>القفل الآن</translation>
    </message>
    <message>
      <source>Make a case, to file articles in.</source>
      <translation>إنشاء قضية لإدراج المقالات فيها.</translation>
    </message>
    <message>
      <source>Make a tag, to put on articles and highlights.</source>
      <translation>إنشاء وسم يوضع على المقالات والتمييزات.</translation>
    </message>
    <message>
      <source>Make an archive of a backup again, in a new folder.</source>
      <translation>اصنع أرشيفًا من نسخة احتياطية في مجلد جديد.</translation>
    </message>
    <message>
      <source>Make an article of the text on the clipboard.</source>
      <translation>إنشاء مقالة من النص الموجود في الحافظة.</translation>
    </message>
    <message>
      <source>Make the change again that was taken back last.</source>
      <translation>إعادة تنفيذ آخر تغيير تم التراجع عنه.</translation>
    </message>
    <message>
      <source>Make the text of the article anew from its original.</source>
      <translation>إنشاء نص المقالة من أصلها من جديد.</translation>
    </message>
    <message>
      <source>Make, replace or remove the key for when all else is lost.</source>
      <translation>إنشاء المفتاح الذي يُستخدم عند فقدان كل شيء آخر، أو استبداله، أو إزالته.</translation>
    </message>
    <message>
      <source>Mark an area…</source>
      <translation>تحديد منطقة…</translation>
    </message>
    <message>
      <source>Mark as cleared</source>
      <translation>وضع علامة «مُجازة»</translation>
    </message>
    <message>
      <source>Mark as reviewed</source>
      <translation>وضع علامة «مراجَعة»</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>وضع علامة «غير مقروءة»</translation>
    </message>
    <message>
      <source>Mark the chosen articles as unread, or as read.</source>
      <translation>تعليم المقالات المختارة كغير مقروءة أو كمقروءة.</translation>
    </message>
    <message>
      <source>Menu bar</source>
      <translation>شريط القوائم</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>مقالات مشابهة</translation>
    </message>
    <message>
      <source>Move the chosen articles to the Trash.</source>
      <translation>نقل المقالات المختارة إلى المهملات.</translation>
    </message>
    <message>
      <source>Move the keyboard to the article beside the other one.</source>
      <translation>نقل لوحة المفاتيح إلى المقالة التي بجانب الأخرى.</translation>
    </message>
    <message>
      <source>Move the keyboard to the article.</source>
      <translation>نقل لوحة المفاتيح إلى المقالة.</translation>
    </message>
    <message>
      <source>Move the keyboard to the list of articles.</source>
      <translation>نقل لوحة المفاتيح إلى قائمة المقالات.</translation>
    </message>
    <message>
      <source>Move the keyboard to the next part of the window.</source>
      <translation>نقل لوحة المفاتيح إلى الجزء التالي من النافذة.</translation>
    </message>
    <message>
      <source>Move the keyboard to the part of the window before.</source>
      <translation>نقل لوحة المفاتيح إلى الجزء السابق من النافذة.</translation>
    </message>
    <message>
      <source>Move the keyboard to the sidebar.</source>
      <translation>نقل لوحة المفاتيح إلى الشريط الجانبي.</translation>
    </message>
    <message>
      <source>Move to Trash</source>
      <translation>نقل إلى المهملات</translation>
    </message>
    <message>
      <source>Narrow the list by source, year, tag, case and more.</source>
      <translation>تضييق القائمة حسب المصدر والسنة والوسم والقضية وغيرها.</translation>
    </message>
    <message>
      <source>New archive…</source>
      <translation>أرشيف جديد…</translation>
    </message>
    <message>
      <source>New case…</source>
      <translation>قضية جديدة…</translation>
    </message>
    <message>
      <source>New tag…</source>
      <translation>وسم جديد…</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>المقالة التالية</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>النتيجة التالية</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>الصفحة التالية</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>الجزء التالي</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>حجم النص العادي</translation>
    </message>
    <message>
      <source>Note on the page…</source>
      <translation>ملاحظة على الصفحة…</translation>
    </message>
    <message>
      <source>Note that the chosen articles are cleared for use, or not.</source>
      <translation>تسجيل أن المقالات المختارة مُجازة للاستخدام، أو أنها ليست كذلك.</translation>
    </message>
    <message>
      <source>Note that the chosen articles were read with care, or not.</source>
      <translation>تسجيل أن المقالات المختارة قُرئت بعناية، أو أنها ليست كذلك.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>ملاحظة…</translation>
    </message>
    <message>
      <source>Offer earlier searches of this archive under the field.</source>
      <translation>عرض عمليات البحث السابقة في هذا الأرشيف تحت حقل البحث.</translation>
    </message>
    <message>
      <source>On this device only…</source>
      <translation>على هذا الجهاز فقط…</translation>
    </message>
    <message>
      <source>Open a copy of the file that was imported.</source>
      <translation>فتح نسخة من الملف الذي استُورد.</translation>
    </message>
    <message>
      <source>Open an archive in another folder.</source>
      <translation>فتح أرشيف في مجلد آخر.</translation>
    </message>
    <message>
      <source>Open an archive of sample articles to try things out.</source>
      <translation>فتح أرشيف من مقالات العينات لتجربة البرنامج.</translation>
    </message>
    <message>
      <source>Open archive…</source>
      <translation>فتح أرشيف…</translation>
    </message>
    <message>
      <source>Open beside</source>
      <translation>فتح بجانبها</translation>
    </message>
    <message>
      <source>Open my archive</source>
      <translation>فتح أرشيفي</translation>
    </message>
    <message>
      <source>Open original in another program…</source>
      <translation>فتح الأصل في برنامج آخر…</translation>
    </message>
    <message>
      <source>Open sample archive</source>
      <translation>فتح أرشيف العينات</translation>
    </message>
    <message>
      <source>Open the article before in the list.</source>
      <translation>فتح المقالة السابقة في القائمة.</translation>
    </message>
    <message>
      <source>Open the article that was open after this one.</source>
      <translation>فتح المقالة التي كانت مفتوحة بعد هذه.</translation>
    </message>
    <message>
      <source>Open the article that was open before.</source>
      <translation>فتح المقالة التي كانت مفتوحة من قبل.</translation>
    </message>
    <message>
      <source>Open the help at the page about what you are doing.</source>
      <translation>فتح المساعدة عند الصفحة التي تخص ما تفعله.</translation>
    </message>
    <message>
      <source>Open the next article of the list.</source>
      <translation>فتح المقالة التالية في القائمة.</translation>
    </message>
    <message>
      <source>Page as the window</source>
      <translation>الصفحة كالنافذة</translation>
    </message>
    <message>
      <source>Pages or text</source>
      <translation>الصفحات أو النص</translation>
    </message>
    <message>
      <source>Passphrase…</source>
      <translation>عبارة المرور…</translation>
    </message>
    <message>
      <source>Paste text as article</source>
      <translation>لصق النص كمقالة</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>المقالة السابقة</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>النتيجة السابقة</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>الصفحة السابقة</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>الجزء السابق</translation>
    </message>
    <message>
      <source>Print the chosen articles with their highlights and notes.</source>
      <translation>طباعة المقالات المختارة مع تمييزاتها وملاحظاتها.</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <source>Put a note on a place of a page or a picture.</source>
      <translation>وضع ملاحظة في موضع من صفحة أو صورة.</translation>
    </message>
    <message>
      <source>Put a note whose words are gone on the selected words.</source>
      <translation>وضع ملاحظة اختفت كلماتها على الكلمات المحددة.</translation>
    </message>
    <message>
      <source>Put a star on the chosen articles, or take it off.</source>
      <translation>وضع نجمة على المقالات المختارة أو إزالتها.</translation>
    </message>
    <message>
      <source>Put tags on the chosen articles or take them off.</source>
      <translation>وضع وسوم على المقالات المختارة أو إزالتها.</translation>
    </message>
    <message>
      <source>Put the chosen article or the one read before beside this one.</source>
      <translation>يضع المقالة المختارة، أو التي قُرئت قبلها، بجانب هذه المقالة.</translation>
    </message>
    <message>
      <source>Put the chosen articles into a case and out of the Inbox.</source>
      <translation>وضع المقالات المختارة في قضية وإخراجها من الوارد.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Read on by one page, then open the next article.</source>
      <translation>متابعة القراءة صفحة واحدة، ثم فتح المقالة التالية.</translation>
    </message>
    <message>
      <source>Read original again</source>
      <translation>إعادة قراءة الأصل</translation>
    </message>
    <message>
      <source>Read text of pages…</source>
      <translation>قراءة نص الصفحات…</translation>
    </message>
    <message>
      <source>Read the words on pages that are pictures, by Tesseract.</source>
      <translation>قراءة الكلمات في الصفحات التي هي صور، ببرنامج Tesseract.</translation>
    </message>
    <message>
      <source>Reattach note…</source>
      <translation>إعادة ربط ملاحظة…</translation>
    </message>
    <message>
      <source>Recovery key…</source>
      <translation>مفتاح الاسترداد…</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>Remember searches</source>
      <translation>تذكّر عمليات البحث</translation>
    </message>
    <message>
      <source>Rename tag or case</source>
      <translation>إعادة تسمية وسم أو قضية</translation>
    </message>
    <message>
      <source>Restore from Trash</source>
      <translation>استعادة من المهملات</translation>
    </message>
    <message>
      <source>Restore from a backup…</source>
      <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
      <source>Save original as…</source>
      <translation>حفظ الأصل باسم…</translation>
    </message>
    <message>
      <source>Save search…</source>
      <translation>حفظ البحث…</translation>
    </message>
    <message>
      <source>Save the file that was imported, byte for byte.</source>
      <translation>حفظ الملف الذي استُورد، بايتًا ببايت.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Search all articles instead of one case, tag or list.</source>
      <translation>البحث في كل المقالات بدلًا من قضية أو وسم أو قائمة.</translation>
    </message>
    <message>
      <source>Search all articles of the archive.</source>
      <translation>البحث في كل مقالات الأرشيف.</translation>
    </message>
    <message>
      <source>Search everywhere</source>
      <translation>البحث في كل مكان</translation>
    </message>
    <message>
      <source>See whether a dossier that you were given is what was sealed.</source>
      <translation>معرفة هل الملف الجامع الذي استلمته هو كما خُتم.</translation>
    </message>
    <message>
      <source>Sepia page</source>
      <translation>صفحة بلون السيبيا</translation>
    </message>
    <message>
      <source>Set, change or remove the passphrase of the archive.</source>
      <translation>تعيين عبارة مرور الأرشيف أو تغييرها أو إزالتها.</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>الإعدادات…</translation>
    </message>
    <message>
      <source>Shortcuts of one letter</source>
      <translation>اختصارات من حرف واحد</translation>
    </message>
    <message>
      <source>Show a whole page at once.</source>
      <translation>عرض صفحة كاملة دفعة واحدة.</translation>
    </message>
    <message>
      <source>Show every shortcut.</source>
      <translation>إظهار كل الاختصارات.</translation>
    </message>
    <message>
      <source>Show imports, exports and backups that run, each to be stopped.</source>
      <translation>إظهار ما يجري من استيراد وتصدير ونسخ احتياطي، ويمكن إيقاف كل منها وحده.</translation>
    </message>
    <message>
      <source>Show in four steps what is where.</source>
      <translation>عرض مواضع الأشياء في أربع خطوات.</translation>
    </message>
    <message>
      <source>Show list and article beside each other.</source>
      <translation>إظهار القائمة والمقالة جنبًا إلى جنب.</translation>
    </message>
    <message>
      <source>Show more articles at once, without the words of each.</source>
      <translation>إظهار عدد أكبر من المقالات معًا، من دون كلمات كل منها.</translation>
    </message>
    <message>
      <source>Show or hide everything about the article beyond its page.</source>
      <translation>إظهار أو إخفاء كل ما يتعلق بالمقالة خارج صفحتها.</translation>
    </message>
    <message>
      <source>Show or hide small pages, outline and marks in the file.</source>
      <translation>إظهار أو إخفاء الصفحات المصغرة والفهرس والعلامات في الملف.</translation>
    </message>
    <message>
      <source>Show or hide the menu bar.</source>
      <translation>إظهار أو إخفاء شريط القوائم.</translation>
    </message>
    <message>
      <source>Show or hide the notes beside the article.</source>
      <translation>إظهار أو إخفاء الملاحظات بجانب المقالة.</translation>
    </message>
    <message>
      <source>Show or hide the sidebar.</source>
      <translation>إظهار أو إخفاء الشريط الجانبي.</translation>
    </message>
    <message>
      <source>Show the article in larger letters.</source>
      <translation>إظهار المقالة بأحرف أكبر.</translation>
    </message>
    <message>
      <source>Show the article in letters of the usual size.</source>
      <translation>إظهار المقالة بأحرف ذات حجم عادي.</translation>
    </message>
    <message>
      <source>Show the article in smaller letters.</source>
      <translation>إظهار المقالة بأحرف أصغر.</translation>
    </message>
    <message>
      <source>Show the article on a warm ground.</source>
      <translation>إظهار المقالة على خلفية دافئة.</translation>
    </message>
    <message>
      <source>Show the article on black, whatever the window is.</source>
      <translation>إظهار المقالة على الأسود، أيًّا كان مظهر النافذة.</translation>
    </message>
    <message>
      <source>Show the article on white, whatever the window is.</source>
      <translation>إظهار المقالة على الأبيض، أيًّا كان مظهر النافذة.</translation>
    </message>
    <message>
      <source>Show the list above the article.</source>
      <translation>إظهار القائمة فوق المقالة.</translation>
    </message>
    <message>
      <source>Show the pages of a PDF or a picture, or the text.</source>
      <translation>عرض صفحات ملف PDF أو صورة، أو النص.</translation>
    </message>
    <message>
      <source>Show the version and what the program promises.</source>
      <translation>إظهار الإصدار وما يعد به البرنامج.</translation>
    </message>
    <message>
      <source>Show what became of each file of the latest import.</source>
      <translation>إظهار ما آل إليه كل ملف في آخر استيراد.</translation>
    </message>
    <message>
      <source>Show what is protected and what is not, and verify the archive.</source>
      <translation>عرض ما هو محمي وما ليس محميًا، وفحص الأرشيف.</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>الشريط الجانبي</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>تصغير النص</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>نجمة</translation>
    </message>
    <message>
      <source>Strip beside the pages</source>
      <translation>الشريط بجانب الصفحات</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>وسم…</translation>
    </message>
    <message>
      <source>Take back the last change.</source>
      <translation>التراجع عن آخر تغيير.</translation>
    </message>
    <message>
      <source>Take the article beside the other one away.</source>
      <translation>إزالة المقالة التي بجانب الأخرى.</translation>
    </message>
    <message>
      <source>Take the chosen articles out of the Trash.</source>
      <translation>إخراج المقالات المختارة من المهملات.</translation>
    </message>
    <message>
      <source>Tour</source>
      <translation>جولة</translation>
    </message>
    <message>
      <source>Turn pages</source>
      <translation>تدوير الصفحات</translation>
    </message>
    <message>
      <source>Turn the pages by a quarter, clockwise.</source>
      <translation>تدوير الصفحات ربع دورة باتجاه عقارب الساعة.</translation>
    </message>
    <message>
      <source>Type another name for what is chosen in the sidebar.</source>
      <translation>كتابة اسم آخر لما اختير في الشريط الجانبي.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>What is running</source>
      <translation>ما يجري الآن</translation>
    </message>
    <message>
      <source>Write a case, or the chosen articles, to one sealed PDF.</source>
      <translation>كتابة قضية أو المقالات المختارة في ملف PDF واحد مختوم.</translation>
    </message>
    <message>
      <source>Write a note on the selected words, or on the article.</source>
      <translation>كتابة ملاحظة على الكلمات المحددة أو على المقالة.</translation>
    </message>
    <message>
      <source>Write everything as plain files that any browser opens.</source>
      <translation>اكتب كل شيء في ملفات مفتوحة يفتحها أي متصفح.</translation>
    </message>
    <message>
      <source>Write the chosen articles in the format that you used last.</source>
      <translation>كتابة المقالات المختارة بالتنسيق المستخدم آخر مرة.</translation>
    </message>
    <message>
      <source>Write the chosen articles with their highlights to a PDF.</source>
      <translation>كتابة المقالات المختارة مع تمييزاتها في ملف PDF.</translation>
    </message>
  </context>
  <context>
    <name>archive</name>
    <message>
      <source>My archive</source>
      <translation>أرشيفي</translation>
    </message>
    <message>
      <source>Sample archive</source>
      <translation>أرشيف العينات</translation>
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
      <translation>صِل القرص، أو افتح المجلد الذي نُقل إليه.</translation>
    </message>
    <message>
      <source>Open the folder in which an archive lies, or make a new archive there.</source>
      <translation>افتح المجلد الذي يوجد فيه أرشيف، أو أنشئ أرشيفًا جديدًا هناك.</translation>
    </message>
    <message>
      <source>The archive is not where it was, or its disk is not connected.</source>
      <translation>لم يعد الأرشيف في مكانه، أو أن قرصه غير موصول.</translation>
    </message>
    <message>
      <source>There is no archive in this folder.</source>
      <translation>لا يوجد أرشيف في هذا المجلد.</translation>
    </message>
  </context>
  <context>
    <name>articles</name>
    <message>
      <source>%Ln article moved to the Trash</source>
      <translation>تم نقل %Ln مقالة إلى المهملات</translation>
    </message>
    <message>
      <source>%Ln article restored</source>
      <translation>تمت استعادة %Ln مقالة</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles moved to the Trash</source>
      <translation>
        <numerusform>تم نقل %Ln مقالة إلى المهملات</numerusform>
        <numerusform>تم نقل %Ln مقالة إلى المهملات</numerusform>
        <numerusform>تم نقل %Ln مقالتين إلى المهملات</numerusform>
        <numerusform>تم نقل %Ln مقالات إلى المهملات</numerusform>
        <numerusform>تم نقل %Ln مقالة إلى المهملات</numerusform>
        <numerusform>تم نقل %Ln مقالة إلى المهملات</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles restored</source>
      <translation>
        <numerusform>تمت استعادة %Ln مقالة</numerusform>
        <numerusform>تمت استعادة %Ln مقالة</numerusform>
        <numerusform>تمت استعادة %Ln مقالتين</numerusform>
        <numerusform>تمت استعادة %Ln مقالات</numerusform>
        <numerusform>تمت استعادة %Ln مقالة</numerusform>
        <numerusform>تمت استعادة %Ln مقالة</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln highlight</source>
      <translation>%Ln تمييز</translation>
    </message>
    <message numerus="yes">
      <source>%Ln highlights</source>
      <translation>
        <numerusform>%Ln تمييز</numerusform>
        <numerusform>%Ln تمييز</numerusform>
        <numerusform>%Ln تمييزان</numerusform>
        <numerusform>%Ln تمييزات</numerusform>
        <numerusform>%Ln تمييزًا</numerusform>
        <numerusform>%Ln تمييز</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln note</source>
      <translation>%Ln ملاحظة</translation>
    </message>
    <message numerus="yes">
      <source>%Ln notes</source>
      <translation>
        <numerusform>%Ln ملاحظة</numerusform>
        <numerusform>%Ln ملاحظة</numerusform>
        <numerusform>%Ln ملاحظتان</numerusform>
        <numerusform>%Ln ملاحظات</numerusform>
        <numerusform>%Ln ملاحظة</numerusform>
        <numerusform>%Ln ملاحظة</numerusform>
      </translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <source>cleared</source>
      <translation>مُجازة</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>مراجَعة</translation>
    </message>
  </context>
  <context>
    <name>backups</name>
    <message>
      <source>%Ln day ago</source>
      <translation>قبل يوم واحد</translation>
    </message>
    <message numerus="yes">
      <source>%Ln days ago</source>
      <translation>
        <numerusform>قبل %Ln يوم</numerusform>
        <numerusform>قبل يوم واحد</numerusform>
        <numerusform>قبل يومين</numerusform>
        <numerusform>قبل %Ln أيام</numerusform>
        <numerusform>قبل %Ln يومًا</numerusform>
        <numerusform>قبل %Ln يوم</numerusform>
      </translation>
    </message>
    <message>
      <source>Backed up %Ln article</source>
      <translation>نُسخت مقالة واحدة</translation>
    </message>
    <message numerus="yes">
      <source>Backed up %Ln articles</source>
      <translation>
        <numerusform>نُسخت %Ln مقالة</numerusform>
        <numerusform>نُسخت مقالة واحدة</numerusform>
        <numerusform>نُسخت مقالتان</numerusform>
        <numerusform>نُسخت %Ln مقالات</numerusform>
        <numerusform>نُسخت %Ln مقالة</numerusform>
        <numerusform>نُسخت %Ln مقالة</numerusform>
      </translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>يجري النسخ الاحتياطي…</translation>
    </message>
    <message>
      <source>Guardbook backup</source>
      <translation>نسخة Guardbook</translation>
    </message>
    <message>
      <source>Stop the backup</source>
      <translation>إيقاف النسخ الاحتياطي</translation>
    </message>
    <message>
      <source>The database</source>
      <translation>قاعدة البيانات</translation>
    </message>
    <message>
      <source>The last backup is %Ln day old.</source>
      <translation>مضى على آخر نسخة يوم واحد.</translation>
    </message>
    <message numerus="yes">
      <source>The last backup is %Ln days old.</source>
      <translation>
        <numerusform>مضى على آخر نسخة %Ln يوم.</numerusform>
        <numerusform>مضى على آخر نسخة يوم واحد.</numerusform>
        <numerusform>مضى على آخر نسخة يومان.</numerusform>
        <numerusform>مضت على آخر نسخة %Ln أيام.</numerusform>
        <numerusform>مضى على آخر نسخة %Ln يومًا.</numerusform>
        <numerusform>مضى على آخر نسخة %Ln يوم.</numerusform>
      </translation>
    </message>
    <message>
      <source>today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>{0} of {1} originals</source>
      <translation>{0} من {1} من الأصول</translation>
    </message>
  </context>
  <context>
    <name>batch</name>
    <message>
      <source>%Ln article selected</source>
      <translation>تم تحديد %Ln مقالة</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles selected</source>
      <translation>
        <numerusform>تم تحديد %Ln مقالة</numerusform>
        <numerusform>تم تحديد %Ln مقالة</numerusform>
        <numerusform>تم تحديد %Ln مقالتين</numerusform>
        <numerusform>تم تحديد %Ln مقالات</numerusform>
        <numerusform>تم تحديد %Ln مقالة</numerusform>
        <numerusform>تم تحديد %Ln مقالة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <translation>
        <numerusform>%Ln غيرها</numerusform>
        <numerusform>مصدر آخر</numerusform>
        <numerusform>مصدران آخران</numerusform>
        <numerusform>%Ln مصادر أخرى</numerusform>
        <numerusform>%Ln مصدرًا آخر</numerusform>
        <numerusform>%Ln مصدر آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln undated</source>
      <translation>
        <numerusform>لا شيء بلا تاريخ</numerusform>
        <numerusform>واحدة بلا تاريخ</numerusform>
        <numerusform>اثنتان بلا تاريخ</numerusform>
        <numerusform>%Ln بلا تاريخ</numerusform>
        <numerusform>%Ln بلا تاريخ</numerusform>
        <numerusform>%Ln بلا تاريخ</numerusform>
      </translation>
    </message>
    <message>
      <source>All tagged {0}</source>
      <translation>الوسم المشترك بينها كلها: {0}</translation>
    </message>
    <message>
      <source>All undated</source>
      <translation>كلها بلا تاريخ</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>من {0}</translation>
    </message>
    <message>
      <source>Published {0}</source>
      <translation>نُشرت في {0}</translation>
    </message>
    <message>
      <source>Published {0} to {1}</source>
      <translation>نُشرت من {0} إلى {1}</translation>
    </message>
    <message>
      <source>{0}; {1}</source>
      <translation>{0}؛ {1}</translation>
    </message>
  </context>
  <context>
    <name>checking</name>
    <message>
      <source>Every byte is as it was sealed.</source>
      <translation>كل بايت كما خُتم.</translation>
    </message>
    <message>
      <source>It is signed with this key. Ask whoever gave it to you, through another channel, if the key is theirs.</source>
      <translation>هو موقّع بهذا المفتاح. اسأل من أعطاك إياه، بطريق آخر، هل هذا مفتاحه.</translation>
    </message>
    <message>
      <source>Its key was made for this file alone: it shows that nothing was changed, and not by whom it was made.</source>
      <translation>أُنشئ مفتاحه لهذا الملف وحده: يُظهر أن شيئًا لم يُغيَّر، ولا يُظهر من صنعه.</translation>
    </message>
    <message>
      <source>The dossier is called “{0}”. Pages: {1}.</source>
      <translation>اسم الملف الجامع «{0}». الصفحات: {1}.</translation>
    </message>
    <message>
      <source>The file could not be checked to its end.</source>
      <translation>تعذّر فحص الملف إلى نهايته.</translation>
    </message>
    <message>
      <source>The file is not as it was sealed.</source>
      <translation>الملف ليس كما خُتم.</translation>
    </message>
  </context>
  <context>
    <name>colours</name>
    <message>
      <source>Background</source>
      <translation>خلفية</translation>
    </message>
    <message>
      <source>Contradiction</source>
      <translation>تناقض</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>للمتابعة</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>اقتباس</translation>
    </message>
    <message>
      <source>To verify</source>
      <translation>للتحقق</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>أزرق</translation>
    </message>
    <message>
      <source>green</source>
      <translation>أخضر</translation>
    </message>
    <message>
      <source>pink</source>
      <translation>وردي</translation>
    </message>
    <message>
      <source>violet</source>
      <translation>بنفسجي</translation>
    </message>
    <message>
      <source>yellow</source>
      <translation>أصفر</translation>
    </message>
  </context>
  <context>
    <name>counts</name>
    <message>
      <source>%Ln article</source>
      <translation>%Ln مقالة</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles</source>
      <translation>
        <numerusform>%Ln مقالة</numerusform>
        <numerusform>%Ln مقالة</numerusform>
        <numerusform>%Ln مقالتان</numerusform>
        <numerusform>%Ln مقالات</numerusform>
        <numerusform>%Ln مقالة</numerusform>
        <numerusform>%Ln مقالة</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln highlight or note</source>
      <translation>%Ln تمييز أو ملاحظة</translation>
    </message>
    <message numerus="yes">
      <source>%Ln highlights and notes</source>
      <translation>
        <numerusform>%Ln من التمييزات والملاحظات</numerusform>
        <numerusform>%Ln تمييز أو ملاحظة</numerusform>
        <numerusform>%Ln من التمييزات والملاحظات</numerusform>
        <numerusform>%Ln من التمييزات والملاحظات</numerusform>
        <numerusform>%Ln من التمييزات والملاحظات</numerusform>
        <numerusform>%Ln من التمييزات والملاحظات</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln result for “{0}”</source>
      <translation>%Ln نتيجة للبحث عن «{0}»</translation>
    </message>
    <message numerus="yes">
      <source>%Ln results for “{0}”</source>
      <translation>
        <numerusform>%Ln نتيجة للبحث عن «{0}»</numerusform>
        <numerusform>%Ln نتيجة للبحث عن «{0}»</numerusform>
        <numerusform>%Ln نتيجتان للبحث عن «{0}»</numerusform>
        <numerusform>%Ln نتائج للبحث عن «{0}»</numerusform>
        <numerusform>%Ln نتيجة للبحث عن «{0}»</numerusform>
        <numerusform>%Ln نتيجة للبحث عن «{0}»</numerusform>
      </translation>
    </message>
    <message>
      <source>No results for “{0}”</source>
      <translation>لا نتائج للبحث عن «{0}»</translation>
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
      <translation>%Ln تعليق</translation>
    </message>
    <message numerus="yes">
      <source>%Ln annotations</source>
      <translation>
        <numerusform>%Ln تعليق</numerusform>
        <numerusform>%Ln تعليق</numerusform>
        <numerusform>%Ln تعليقان</numerusform>
        <numerusform>%Ln تعليقات</numerusform>
        <numerusform>%Ln تعليقًا</numerusform>
        <numerusform>%Ln تعليق</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln character</source>
      <translation>%Ln حرف</translation>
    </message>
    <message numerus="yes">
      <source>%Ln characters</source>
      <translation>
        <numerusform>%Ln حرف</numerusform>
        <numerusform>%Ln حرف</numerusform>
        <numerusform>%Ln حرفان</numerusform>
        <numerusform>%Ln أحرف</numerusform>
        <numerusform>%Ln حرفًا</numerusform>
        <numerusform>%Ln حرف</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln word</source>
      <translation>%Ln كلمة</translation>
    </message>
    <message numerus="yes">
      <source>%Ln words</source>
      <translation>
        <numerusform>%Ln كلمة</numerusform>
        <numerusform>%Ln كلمة</numerusform>
        <numerusform>%Ln كلمتان</numerusform>
        <numerusform>%Ln كلمات</numerusform>
        <numerusform>%Ln كلمة</numerusform>
        <numerusform>%Ln كلمة</numerusform>
      </translation>
    </message>
    <message>
      <source>Address</source>
      <translation>العنوان على الويب</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>الكاتب</translation>
    </message>
    <message>
      <source>Changed since import. Restore the archive from a backup.</source>
      <translation>تغيّر منذ الاستيراد. استعِد الأرشيف من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Corrected by you</source>
      <translation>صحّحتَه أنت</translation>
    </message>
    <message>
      <source>Guessed by “{0}”; check it.</source>
      <translation>خمّنه «{0}»؛ تحقّق منه.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>No address</source>
      <translation>لا عنوان على الويب</translation>
    </message>
    <message>
      <source>No date, such as 2021-02-14</source>
      <translation>لا تاريخ (مثال: ‎2021-02-14‎)</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>لا مصدر</translation>
    </message>
    <message>
      <source>No title</source>
      <translation>لا عنوان</translation>
    </message>
    <message>
      <source>Nobody named</source>
      <translation>لم يُذكر أحد</translation>
    </message>
    <message>
      <source>Not known, such as en</source>
      <translation>غير معروفة (مثال: en)</translation>
    </message>
    <message>
      <source>Notes without a place</source>
      <translation>ملاحظات بلا موضع</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>تاريخ النشر</translation>
    </message>
    <message>
      <source>Read by “{0}”</source>
      <translation>قرأه «{0}»</translation>
    </message>
    <message>
      <source>Read from the original by “{0}”.</source>
      <translation>قرأه «{0}» من الأصل.</translation>
    </message>
    <message>
      <source>Reattach which note?</source>
      <translation>أي ملاحظة يُعاد ربطها؟</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>The original is missing. Restore the archive from a backup.</source>
      <translation>الأصل مفقود. استعِد الأرشيف من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Typed by you.</source>
      <translation>كتبتَه أنت.</translation>
    </message>
    <message>
      <source>Unchanged since import</source>
      <translation>لم يتغيّر منذ الاستيراد</translation>
    </message>
    <message>
      <source>Version {0}</source>
      <translation>نسخة النص {0}</translation>
    </message>
    <message>
      <source>Version {0}, shown now</source>
      <translation>نسخة النص {0}، المعروضة الآن</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>صفحة ويب</translation>
    </message>
    <message>
      <source>guessed</source>
      <translation>مخمَّن</translation>
    </message>
    <message>
      <source>parsed</source>
      <translation>مستخرَج</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>مكتوب</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}، {1}</translation>
    </message>
  </context>
  <context>
    <name>device</name>
    <message>
      <source>%Ln thing is not as it was.</source>
      <translation>%Ln عنصر ليس كما كان.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln things are not as they were.</source>
      <translation>
        <numerusform>%Ln عنصر ليس كما كان.</numerusform>
        <numerusform>%Ln عنصر ليس كما كان.</numerusform>
        <numerusform>%Ln عنصران ليسا كما كانا.</numerusform>
        <numerusform>%Ln عناصر ليست كما كانت.</numerusform>
        <numerusform>%Ln عنصرًا ليست كما كانت.</numerusform>
        <numerusform>%Ln عنصر ليست كما كانت.</numerusform>
      </translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>عرض…</translation>
    </message>
    <message>
      <source>Stop verifying</source>
      <translation>إيقاف الفحص</translation>
    </message>
    <message>
      <source>Unchanged since import: {0} articles, {1} originals, {2} highlights and notes, {3} entries of the log.</source>
      <translation>لم تتغيّر منذ الاستيراد: المقالات {0}، الأصول {1}، التمييزات والملاحظات {2}، قيود السجل {3}.</translation>
    </message>
    <message>
      <source>Verifying the archive…</source>
      <translation>يجري فحص الأرشيف…</translation>
    </message>
    <message>
      <source>Verifying {0} of {1}</source>
      <translation>يجري الفحص: {0} من {1}</translation>
    </message>
  </context>
  <context>
    <name>dialogs</name>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Articles (*.txt *.md *.markdown *.html *.htm *.pdf *.png *.jpg *.jpeg *.gif *.webp *.tif *.tiff)</source>
      <translation>المقالات (*.txt *.md *.markdown *.html *.htm *.pdf *.png *.jpg *.jpeg *.gif *.webp *.tif *.tiff)</translation>
    </message>
    <message>
      <source>Check a dossier</source>
      <translation>فحص ملف جامع</translation>
    </message>
    <message>
      <source>Dossiers (*.pdf)</source>
      <translation>ملفات جامعة (*.pdf)</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <translation>استيراد التعليقات</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>استيراد ملفات</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>طباعة</translation>
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
      <translation>اختر مقالات واضغط E لإدراجها هنا.</translation>
    </message>
    <message>
      <source>Choose articles and press T to tag them.</source>
      <translation>اختر مقالات واضغط T لوضع الوسم عليها.</translation>
    </message>
    <message>
      <source>Everything is read</source>
      <translation>كل شيء مقروء</translation>
    </message>
    <message>
      <source>No article has this tag</source>
      <translation>لا توجد مقالة بهذا الوسم</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>لا مقالات بعد</translation>
    </message>
    <message>
      <source>No highlights or notes yet</source>
      <translation>لا تمييزات ولا ملاحظات بعد</translation>
    </message>
    <message>
      <source>No stars yet</source>
      <translation>لا نجوم بعد</translation>
    </message>
    <message>
      <source>Nothing in this case yet</source>
      <translation>لا شيء في هذه القضية بعد</translation>
    </message>
    <message>
      <source>Press S to put a star on an article.</source>
      <translation>اضغط S لوضع نجمة على مقالة.</translation>
    </message>
    <message>
      <source>Select words in an article and press H.</source>
      <translation>حدّد كلمات في مقالة واضغط H.</translation>
    </message>
    <message>
      <source>The Inbox is empty</source>
      <translation>الوارد فارغ</translation>
    </message>
    <message>
      <source>The Trash is empty</source>
      <translation>المهملات فارغة</translation>
    </message>
    <message>
      <source>What you import lands here until you file it in a case.</source>
      <translation>ما تستورده يصل إلى هنا حتى تدرجه في قضية.</translation>
    </message>
  </context>
  <context>
    <name>exports</name>
    <message>
      <source>%Ln page sent to print</source>
      <translation>أُرسلت %Ln صفحة إلى الطباعة</translation>
    </message>
    <message numerus="yes">
      <source>%Ln pages sent to print</source>
      <translation>
        <numerusform>أُرسلت %Ln صفحة إلى الطباعة</numerusform>
        <numerusform>أُرسلت %Ln صفحة إلى الطباعة</numerusform>
        <numerusform>أُرسلت %Ln صفحتان إلى الطباعة</numerusform>
        <numerusform>أُرسلت %Ln صفحات إلى الطباعة</numerusform>
        <numerusform>أُرسلت %Ln صفحة إلى الطباعة</numerusform>
        <numerusform>أُرسلت %Ln صفحة إلى الطباعة</numerusform>
      </translation>
    </message>
    <message>
      <source>All of it in one PDF with cover, contents, index of notes, sources and a number on every page. Sealed: any change is found and named.</source>
      <translation>كل شيء في ملف PDF واحد بغلاف ومحتويات وفهرس للملاحظات ومصادر ورقم على كل صفحة. مختوم: يُكتشف أي تغيير ويُسمّى.</translation>
    </message>
    <message>
      <source>Annotated PDF</source>
      <translation>PDF مع التعليقات</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>مقالة</translation>
    </message>
    <message>
      <source>As they are listed</source>
      <translation>كما هي في القائمة</translation>
    </message>
    <message>
      <source>Bag for archives (BagIt)</source>
      <translation>حزمة للأرشيفات (BagIt)</translation>
    </message>
    <message>
      <source>By case</source>
      <translation>حسب القضية</translation>
    </message>
    <message>
      <source>By date</source>
      <translation>حسب التاريخ</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>حسب العنوان</translation>
    </message>
    <message>
      <source>Data (JSON)</source>
      <translation>بيانات (JSON)</translation>
    </message>
    <message>
      <source>Dossier (one PDF)</source>
      <translation>ملف جامع (PDF واحد)</translation>
    </message>
    <message>
      <source>Each article as a web page, as Markdown and as data with everything about it, and a page that lists them. Not encrypted. Guardbook takes it in again.</source>
      <translation>كل مقالة صفحة ويب ونص Markdown وبيانات فيها كل ما يخصها، وصفحة تسردها. غير مشفّرة. ويستطيع Guardbook أن يستوردها من جديد.</translation>
    </message>
    <message>
      <source>Each page is a picture with bars burnt in. What stood under them is not in the file, nor are links, forms and attachments.</source>
      <translation>كل صفحة صورة دُمجت فيها أشرطة سوداء. وما كان تحتها ليس في الملف، وكذلك الروابط والنماذج والمرفقات.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Exporting {0} of {1}</source>
      <translation>يجري تصدير {0} من {1}</translation>
    </message>
    <message>
      <source>Exporting…</source>
      <translation>جارٍ التصدير…</translation>
    </message>
    <message>
      <source>Folder of plain files</source>
      <translation>مجلد ملفات مفتوحة</translation>
    </message>
    <message>
      <source>Highlights and notes that every PDF reader shows and lists.</source>
      <translation>تمييزات وملاحظات يعرضها كل قارئ PDF ويسردها.</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Not found, so check how it is written: {0}.</source>
      <translation>لم يُعثر عليه، فتحقق من كتابته: {0}.</translation>
    </message>
    <message>
      <source>One file with everything in it: any browser opens and prints it. It loads nothing from elsewhere.</source>
      <translation>ملف واحد فيه كل شيء: يفتحه أي متصفح ويطبعه. ولا يحمّل شيئًا من مكان آخر.</translation>
    </message>
    <message>
      <source>One row for each highlight and note, for spreadsheets.</source>
      <translation>صف واحد لكل تمييز وملاحظة، لبرامج الجداول.</translation>
    </message>
    <message>
      <source>Only the highlights and notes. Colleagues who have the same articles import them with File, Import annotations.</source>
      <translation>التمييزات والملاحظات فقط. ويستوردها الزملاء الذين لديهم المقالات نفسها من «ملف» ثم «استيراد التعليقات».</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>الصفحة {0} من {1}</translation>
    </message>
    <message>
      <source>Places blacked out in all articles: {0}.</source>
      <translation>المواضع المحجوبة في كل المقالات: {0}.</translation>
    </message>
    <message>
      <source>Places blacked out in the preview: {0}.</source>
      <translation>المواضع المحجوبة في المعاينة: {0}.</translation>
    </message>
    <message>
      <source>Plain text for other writing programs, with a footnote for each highlight.</source>
      <translation>نص عادي لبرامج الكتابة الأخرى، مع حاشية لكل تمييز.</translation>
    </message>
    <message>
      <source>References (BibTeX)</source>
      <translation>مراجع (BibTeX)</translation>
    </message>
    <message>
      <source>References (CSL-JSON)</source>
      <translation>مراجع (CSL-JSON)</translation>
    </message>
    <message>
      <source>References (RIS)</source>
      <translation>مراجع (RIS)</translation>
    </message>
    <message>
      <source>Stays, and may tell as much: {0}.</source>
      <translation>يبقى وقد يدلّ بالقدر نفسه: {0}.</translation>
    </message>
    <message>
      <source>Stop the export</source>
      <translation>إيقاف التصدير</translation>
    </message>
    <message>
      <source>Stop the export to {0}</source>
      <translation>إيقاف التصدير إلى {0}</translation>
    </message>
    <message>
      <source>Table of highlights (CSV)</source>
      <translation>جدول التمييزات (CSV)</translation>
    </message>
    <message>
      <source>Text, fields and annotations for programs and scripts.</source>
      <translation>النص والحقول والتعليقات للبرامج والنصوص البرمجية.</translation>
    </message>
    <message>
      <source>The PDF as it was imported, with highlights and notes that every PDF reader shows and lists. Its bytes stay unchanged at the beginning of the file.</source>
      <translation>ملف PDF كما استُورد، مع تمييزات وملاحظات يعرضها ويسردها كل قارئ PDF. وتبقى بايتاته دون تغيير في أول الملف.</translation>
    </message>
    <message>
      <source>The picture made anew, with bars burnt in. What stood under them is not in the file.</source>
      <translation>صورة أُنشئت من جديد ودُمجت فيها أشرطة سوداء. وما كان تحتها ليس في الملف.</translation>
    </message>
    <message>
      <source>The picture on a page, without loss, with areas and notes that every PDF reader shows and lists.</source>
      <translation>الصورة على صفحة دون فقد، مع مناطق وملاحظات يعرضها كل قارئ PDF ويسردها.</translation>
    </message>
    <message>
      <source>The same folder in the form that libraries and archives keep, with a hash of every file. Not encrypted.</source>
      <translation>المجلد نفسه بالشكل الذي تحفظه المكتبات ودور الأرشيف، مع بصمة لكل ملف. غير مشفّر.</translation>
    </message>
    <message>
      <source>The same for LaTeX and BibLaTeX.</source>
      <translation>الشيء نفسه لبرنامجَي LaTeX وBibLaTeX.</translation>
    </message>
    <message>
      <source>The same for Pandoc and other programs that set citations.</source>
      <translation>الشيء نفسه لبرنامج Pandoc وغيره من البرامج التي تضع الإحالات.</translation>
    </message>
    <message>
      <source>Web Annotations (JSON-LD)</source>
      <translation>Web Annotations (JSON-LD)</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
      <source>Where each article is from, its tags and notes, for Zotero or EndNote.</source>
      <translation>من أين جاءت كل مقالة، مع وسومها وملاحظاتها، لبرنامجَي Zotero وEndNote.</translation>
    </message>
  </context>
  <context>
    <name>facets</name>
    <message>
      <source>A case</source>
      <translation>قضية</translation>
    </message>
    <message>
      <source>A date</source>
      <translation>تاريخ</translation>
    </message>
    <message>
      <source>A web address</source>
      <translation>عنوان على الويب</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>القضية</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>مُجازة</translation>
    </message>
    <message>
      <source>Has</source>
      <translation>تحتوي على</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>تمييزات</translation>
    </message>
    <message>
      <source>Highlights or notes</source>
      <translation>تمييزات أو ملاحظات</translation>
    </message>
    <message>
      <source>In the Inbox</source>
      <translation>في الوارد</translation>
    </message>
    <message>
      <source>In the Trash</source>
      <translation>في المهملات</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Like “{0}”</source>
      <translation>مثل «{0}»</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <source>Only {0}</source>
      <translation>فقط {0}</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>مقروءة</translation>
    </message>
    <message>
      <source>Read as: {0}</source>
      <translation>فُهم على أنه: {0}</translation>
    </message>
    <message>
      <source>Read as: {0} · only {1}</source>
      <translation>فُهم على أنه: {0} · فقط {1}</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>مراجَعة</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>إظهار %Ln أخرى</numerusform>
        <numerusform>إظهار %Ln أخرى</numerusform>
        <numerusform>إظهار %Ln أخريين</numerusform>
        <numerusform>إظهار %Ln أخرى</numerusform>
        <numerusform>إظهار %Ln أخرى</numerusform>
        <numerusform>إظهار %Ln أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>Source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>بنجمة</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>الوسم</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>وسوم</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>غير مقروءة</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>صفحة ويب</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>السنة</translation>
    </message>
    <message>
      <source>a case that is gone</source>
      <translation>قضية لم تعد موجودة</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>مختار</translation>
    </message>
    <message>
      <source>{0} or {1}</source>
      <translation>{0} أو {1}</translation>
    </message>
    <message>
      <source>{0} · only {1}</source>
      <translation>{0} · فقط {1}</translation>
    </message>
    <message>
      <source>{0}, and {1}</source>
      <translation>{0}، و{1}</translation>
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
      <translation>ليست في قضية</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>بلا مصدر</translation>
    </message>
    <message>
      <source>Undated</source>
      <translation>بلا تاريخ</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>for example</source>
      <translation>مثال</translation>
    </message>
    <message>
      <source>key</source>
      <translation>المفتاح</translation>
    </message>
    <message>
      <source>what is looked at</source>
      <translation>ما يُبحث فيه</translation>
    </message>
    <message>
      <source>what it does</source>
      <translation>ما يفعله</translation>
    </message>
  </context>
  <context>
    <name>highlights</name>
    <message>
      <source>By article</source>
      <translation>حسب المقالة</translation>
    </message>
    <message>
      <source>By colour</source>
      <translation>حسب اللون</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>القضية</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>الأحدث</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>الوسم</translation>
    </message>
    <message>
      <source>With a note</source>
      <translation>مع ملاحظة</translation>
    </message>
    <message>
      <source>{0} of {1} chosen</source>
      <translation>تم اختيار {0} من {1}</translation>
    </message>
    <message>
      <source>{0} · lost its place</source>
      <translation>{0} · بلا موضع</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Address changed</source>
      <translation>تغيّر العنوان على الويب</translation>
    </message>
    <message>
      <source>Byline changed</source>
      <translation>تغيّر الكاتب</translation>
    </message>
    <message>
      <source>Colour changed</source>
      <translation>تغيّر اللون</translation>
    </message>
    <message>
      <source>Confirmed: {0}</source>
      <translation>تم تأكيد: {0}</translation>
    </message>
    <message>
      <source>Date changed</source>
      <translation>تغيّر التاريخ</translation>
    </message>
    <message>
      <source>Exported as {0}</source>
      <translation>صُدّرت بتنسيق {0}</translation>
    </message>
    <message>
      <source>Exported as {0}, anonymously</source>
      <translation>صُدّرت بتنسيق {0}، دون ذكر الهوية</translation>
    </message>
    <message>
      <source>Field changed</source>
      <translation>تغيّر حقل</translation>
    </message>
    <message>
      <source>Filed in a case</source>
      <translation>أُدرجت في قضية</translation>
    </message>
    <message>
      <source>Filed in “{0}”</source>
      <translation>أُدرجت في «{0}»</translation>
    </message>
    <message>
      <source>Highlight added</source>
      <translation>أُضيف تمييز</translation>
    </message>
    <message>
      <source>Highlight carried over to the other text</source>
      <translation>نُقل التمييز إلى النص الآخر</translation>
    </message>
    <message>
      <source>Highlight changed</source>
      <translation>تغيّر تمييز</translation>
    </message>
    <message>
      <source>Highlight deleted</source>
      <translation>حُذف تمييز</translation>
    </message>
    <message>
      <source>Highlight put on other words</source>
      <translation>وُضع التمييز على كلمات أخرى</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>استُوردت</translation>
    </message>
    <message>
      <source>Language changed</source>
      <translation>تغيّرت اللغة</translation>
    </message>
    <message>
      <source>Marked as cleared</source>
      <translation>وُضعت علامة «مُجازة»</translation>
    </message>
    <message>
      <source>Marked as not reviewed</source>
      <translation>وُضعت علامة «غير مراجَعة»</translation>
    </message>
    <message>
      <source>Marked as read</source>
      <translation>وُضعت علامة «مقروءة»</translation>
    </message>
    <message>
      <source>Marked as reviewed</source>
      <translation>وُضعت علامة «مراجَعة»</translation>
    </message>
    <message>
      <source>Marked as unread</source>
      <translation>وُضعت علامة «غير مقروءة»</translation>
    </message>
    <message>
      <source>Moved out of the Inbox</source>
      <translation>أُخرجت من الوارد</translation>
    </message>
    <message>
      <source>Moved to the Trash</source>
      <translation>نُقلت إلى المهملات</translation>
    </message>
    <message>
      <source>Not confirmed any more: {0}</source>
      <translation>لم يعد مؤكدًا: {0}</translation>
    </message>
    <message>
      <source>Note added</source>
      <translation>أُضيفت ملاحظة</translation>
    </message>
    <message>
      <source>Note changed</source>
      <translation>تغيّرت ملاحظة</translation>
    </message>
    <message>
      <source>Note deleted</source>
      <translation>حُذفت ملاحظة</translation>
    </message>
    <message>
      <source>Original saved as a file</source>
      <translation>حُفظ الأصل كملف</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>طُبعت</translation>
    </message>
    <message>
      <source>Restored from the Trash</source>
      <translation>استُعيدت من المهملات</translation>
    </message>
    <message>
      <source>Returned to the Inbox</source>
      <translation>أُعيدت إلى الوارد</translation>
    </message>
    <message>
      <source>Source changed</source>
      <translation>تغيّر المصدر</translation>
    </message>
    <message>
      <source>Star added</source>
      <translation>أُضيفت نجمة</translation>
    </message>
    <message>
      <source>Star removed</source>
      <translation>أُزيلت النجمة</translation>
    </message>
    <message>
      <source>State changed</source>
      <translation>تغيّرت الحالة</translation>
    </message>
    <message>
      <source>Strike-out added</source>
      <translation>أُضيف شطب</translation>
    </message>
    <message>
      <source>Strike-out deleted</source>
      <translation>حُذف شطب</translation>
    </message>
    <message>
      <source>Tag added</source>
      <translation>أُضيف وسم</translation>
    </message>
    <message>
      <source>Tag removed</source>
      <translation>أُزيل وسم</translation>
    </message>
    <message>
      <source>Tag “{0}” removed</source>
      <translation>أُزيل الوسم «{0}»</translation>
    </message>
    <message>
      <source>Tagged “{0}”</source>
      <translation>وُضع الوسم «{0}»</translation>
    </message>
    <message>
      <source>Taken out of a case</source>
      <translation>أُخرجت من قضية</translation>
    </message>
    <message>
      <source>Taken out of “{0}”</source>
      <translation>أُخرجت من «{0}»</translation>
    </message>
    <message>
      <source>Text corrected: version {0}</source>
      <translation>صُحّح النص: نسخة النص {0}</translation>
    </message>
    <message>
      <source>Text set back to version {0}</source>
      <translation>أُعيد النص إلى نسخة النص {0}</translation>
    </message>
    <message>
      <source>The same file came again and was not kept twice</source>
      <translation>ورد الملف نفسه مرة أخرى ولم يُحفظ مرتين</translation>
    </message>
    <message>
      <source>Title changed</source>
      <translation>تغيّر العنوان</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Underline added</source>
      <translation>أُضيف تسطير</translation>
    </message>
    <message>
      <source>Underline deleted</source>
      <translation>حُذف تسطير</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>أمس</translation>
    </message>
  </context>
  <context>
    <name>imports</name>
    <message numerus="yes">
      <source>%Ln already here</source>
      <translation>
        <numerusform>%Ln موجودة هنا من قبل</numerusform>
        <numerusform>%Ln موجودة هنا من قبل</numerusform>
        <numerusform>%Ln موجودتان هنا من قبل</numerusform>
        <numerusform>%Ln موجودة هنا من قبل</numerusform>
        <numerusform>%Ln موجودة هنا من قبل</numerusform>
        <numerusform>%Ln موجودة هنا من قبل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln already in archive</source>
      <translation>
        <numerusform>%Ln موجودة في الأرشيف من قبل</numerusform>
        <numerusform>%Ln موجودة في الأرشيف من قبل</numerusform>
        <numerusform>%Ln موجودتان في الأرشيف من قبل</numerusform>
        <numerusform>%Ln موجودة في الأرشيف من قبل</numerusform>
        <numerusform>%Ln موجودة في الأرشيف من قبل</numerusform>
        <numerusform>%Ln موجودة في الأرشيف من قبل</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln article moved to the Trash</source>
      <translation>تم نقل %Ln مقالة إلى المهملات</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles moved to the Trash</source>
      <translation>
        <numerusform>تم نقل %Ln مقالة إلى المهملات</numerusform>
        <numerusform>تم نقل %Ln مقالة إلى المهملات</numerusform>
        <numerusform>تم نقل %Ln مقالتين إلى المهملات</numerusform>
        <numerusform>تم نقل %Ln مقالات إلى المهملات</numerusform>
        <numerusform>تم نقل %Ln مقالة إلى المهملات</numerusform>
        <numerusform>تم نقل %Ln مقالة إلى المهملات</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln failed</source>
      <translation>
        <numerusform>فشل استيراد %Ln</numerusform>
        <numerusform>فشل استيراد %Ln</numerusform>
        <numerusform>فشل استيراد %Ln</numerusform>
        <numerusform>فشل استيراد %Ln</numerusform>
        <numerusform>فشل استيراد %Ln</numerusform>
        <numerusform>فشل استيراد %Ln</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln file is left.</source>
      <translation>بقي %Ln ملف.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln files are left.</source>
      <translation>
        <numerusform>بقي %Ln ملف.</numerusform>
        <numerusform>بقي %Ln ملف.</numerusform>
        <numerusform>بقي %Ln ملفان.</numerusform>
        <numerusform>بقي %Ln ملفات.</numerusform>
        <numerusform>بقي %Ln ملفًا.</numerusform>
        <numerusform>بقي %Ln ملف.</numerusform>
      </translation>
    </message>
    <message>
      <source>Already here</source>
      <translation>موجود من قبل</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>فشل</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>مستورَد</translation>
    </message>
    <message>
      <source>Imported %Ln article</source>
      <translation>تم استيراد %Ln مقالة</translation>
    </message>
    <message numerus="yes">
      <source>Imported %Ln articles</source>
      <translation>
        <numerusform>تم استيراد %Ln مقالة</numerusform>
        <numerusform>تم استيراد %Ln مقالة</numerusform>
        <numerusform>تم استيراد %Ln مقالتين</numerusform>
        <numerusform>تم استيراد %Ln مقالات</numerusform>
        <numerusform>تم استيراد %Ln مقالة</numerusform>
        <numerusform>تم استيراد %Ln مقالة</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported.</source>
      <translation>تم الاستيراد.</translation>
    </message>
    <message>
      <source>Importing {0} of {1}</source>
      <translation>يجري استيراد {0} من {1}</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
      <source>It could not be imported.</source>
      <translation>تعذّر استيراده.</translation>
    </message>
    <message>
      <source>Kept, but no text was found in it.</source>
      <translation>حُفظ، لكن لم يُعثر فيه على نص.</translation>
    </message>
    <message>
      <source>Nothing new</source>
      <translation>لا جديد</translation>
    </message>
    <message>
      <source>Signed with the key {0}. Ask whoever gave it to you if this is theirs.</source>
      <translation>موقّعة بالمفتاح {0}. اسأل من أعطاك إياها هل هذا مفتاحه.</translation>
    </message>
    <message>
      <source>Stop the import</source>
      <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
      <source>The package is not signed: nothing shows who exported it, or whether it was changed since.</source>
      <translation>الحزمة غير موقّعة: لا شيء يبيّن من صدّرها، ولا هل غُيّرت منذ ذلك الحين.</translation>
    </message>
    <message>
      <source>The same file is in the archive already.</source>
      <translation>الملف نفسه موجود في الأرشيف من قبل.</translation>
    </message>
    <message>
      <source>Without text</source>
      <translation>بلا نص</translation>
    </message>
    <message>
      <source>not signed</source>
      <translation>غير موقّعة</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>أُوقف</translation>
    </message>
    <message>
      <source>the signature fits</source>
      <translation>التوقيع مطابق</translation>
    </message>
  </context>
  <context>
    <name>indexing</name>
    <message>
      <source>Preparing the search</source>
      <translation>يجري إعداد البحث</translation>
    </message>
    <message>
      <source>{0} of {1} articles</source>
      <translation>{0} من {1} من المقالات</translation>
    </message>
  </context>
  <context>
    <name>menus</name>
    <message>
      <source>&amp;Article</source>
      <translation>م&amp;قالة</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;تحرير</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>ا&amp;نتقال</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>م&amp;ساعدة</translation>
    </message>
    <message>
      <source>&amp;Recent archives</source>
      <translation>الأرشيفات الأ&amp;خيرة</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
  </context>
  <context>
    <name>notes</name>
    <message>
      <source>Area</source>
      <translation>منطقة</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>تمييز</translation>
    </message>
    <message>
      <source>In the text</source>
      <translation>في النص</translation>
    </message>
    <message>
      <source>Not found in this text</source>
      <translation>لم يُعثر عليها في هذا النص</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>On the article</source>
      <translation>على المقالة</translation>
    </message>
    <message>
      <source>On the pages</source>
      <translation>على الصفحات</translation>
    </message>
    <message>
      <source>Strike-out</source>
      <translation>شطب</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>تسطير</translation>
    </message>
    <message>
      <source>p. {0}</source>
      <translation>ص {0}</translation>
    </message>
    <message>
      <source>p. {0}, area</source>
      <translation>ص {0}، منطقة</translation>
    </message>
  </context>
  <context>
    <name>organising</name>
    <message>
      <source>%Ln article filed in “{0}”</source>
      <translation>أُدرجت %Ln مقالة في «{0}»</translation>
    </message>
    <message>
      <source>%Ln article moved to “{0}”</source>
      <translation>نُقلت %Ln مقالة إلى «{0}»</translation>
    </message>
    <message>
      <source>%Ln article tagged “{0}”</source>
      <translation>وُضع الوسم «{0}» على %Ln مقالة</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles filed in “{0}”</source>
      <translation>
        <numerusform>أُدرجت %Ln مقالة في «{0}»</numerusform>
        <numerusform>أُدرجت %Ln مقالة في «{0}»</numerusform>
        <numerusform>أُدرجت %Ln مقالتان في «{0}»</numerusform>
        <numerusform>أُدرجت %Ln مقالات في «{0}»</numerusform>
        <numerusform>أُدرجت %Ln مقالة في «{0}»</numerusform>
        <numerusform>أُدرجت %Ln مقالة في «{0}»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles moved to “{0}”</source>
      <translation>
        <numerusform>نُقلت %Ln مقالة إلى «{0}»</numerusform>
        <numerusform>نُقلت %Ln مقالة إلى «{0}»</numerusform>
        <numerusform>نُقلت %Ln مقالتان إلى «{0}»</numerusform>
        <numerusform>نُقلت %Ln مقالات إلى «{0}»</numerusform>
        <numerusform>نُقلت %Ln مقالة إلى «{0}»</numerusform>
        <numerusform>نُقلت %Ln مقالة إلى «{0}»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles tagged “{0}”</source>
      <translation>
        <numerusform>وُضع الوسم «{0}» على %Ln مقالة</numerusform>
        <numerusform>وُضع الوسم «{0}» على %Ln مقالة</numerusform>
        <numerusform>وُضع الوسم «{0}» على %Ln مقالتين</numerusform>
        <numerusform>وُضع الوسم «{0}» على %Ln مقالات</numerusform>
        <numerusform>وُضع الوسم «{0}» على %Ln مقالة</numerusform>
        <numerusform>وُضع الوسم «{0}» على %Ln مقالة</numerusform>
      </translation>
    </message>
    <message>
      <source>There is a tag “{0}” already. %Ln article moves to it, and “{1}” is gone. Undo takes the merge back.</source>
      <translation>يوجد وسم «{0}» من قبل. تنتقل إليه %Ln مقالة، ويختفي «{1}». ويمكن إلغاء الدمج بالتراجع.</translation>
    </message>
    <message numerus="yes">
      <source>There is a tag “{0}” already. %Ln articles move to it, and “{1}” is gone. Undo takes the merge back.</source>
      <translation>
        <numerusform>يوجد وسم «{0}» من قبل. تنتقل إليه %Ln مقالة، ويختفي «{1}». ويمكن إلغاء الدمج بالتراجع.</numerusform>
        <numerusform>يوجد وسم «{0}» من قبل. تنتقل إليه %Ln مقالة، ويختفي «{1}». ويمكن إلغاء الدمج بالتراجع.</numerusform>
        <numerusform>يوجد وسم «{0}» من قبل. تنتقل إليه %Ln مقالتان، ويختفي «{1}». ويمكن إلغاء الدمج بالتراجع.</numerusform>
        <numerusform>يوجد وسم «{0}» من قبل. تنتقل إليه %Ln مقالات، ويختفي «{1}». ويمكن إلغاء الدمج بالتراجع.</numerusform>
        <numerusform>يوجد وسم «{0}» من قبل. تنتقل إليه %Ln مقالة، ويختفي «{1}». ويمكن إلغاء الدمج بالتراجع.</numerusform>
        <numerusform>يوجد وسم «{0}» من قبل. تنتقل إليه %Ln مقالة، ويختفي «{1}». ويمكن إلغاء الدمج بالتراجع.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>palette</name>
    <message>
      <source>Article</source>
      <translation>مقالة</translation>
    </message>
    <message>
      <source>Needs a chosen article</source>
      <translation>يتطلب مقالة مختارة</translation>
    </message>
    <message>
      <source>Needs a list that is not the whole archive</source>
      <translation>يتطلب قائمة غير الأرشيف كله</translation>
    </message>
    <message>
      <source>Needs a search</source>
      <translation>يتطلب بحثًا</translation>
    </message>
    <message>
      <source>Needs a second article</source>
      <translation>يتطلب مقالة ثانية</translation>
    </message>
    <message>
      <source>Needs an article in the Trash</source>
      <translation>يتطلب مقالة في المهملات</translation>
    </message>
    <message>
      <source>Needs an article outside of the Trash</source>
      <translation>يتطلب مقالة خارج المهملات</translation>
    </message>
    <message>
      <source>Needs an article with pages</source>
      <translation>يتطلب مقالة لها صفحات</translation>
    </message>
    <message>
      <source>Needs an open archive</source>
      <translation>يتطلب أرشيفًا مفتوحًا</translation>
    </message>
    <message>
      <source>Needs selected words</source>
      <translation>يتطلب كلمات محددة</translation>
    </message>
    <message>
      <source>Needs words or filters</source>
      <translation>يتطلب كلمات أو عوامل تصفية</translation>
    </message>
    <message>
      <source>Nothing to redo</source>
      <translation>لا شيء لإعادته</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
      <source>Nothing was open after this</source>
      <translation>لم يكن شيء مفتوحًا بعد هذا</translation>
    </message>
    <message>
      <source>Nothing was open before</source>
      <translation>لم يكن شيء مفتوحًا من قبل</translation>
    </message>
    <message>
      <source>The archive is open for reading only</source>
      <translation>الأرشيف مفتوح للقراءة فقط</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>بلا عنوان</translation>
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
      <translation>تحقق من أنها مشغّلة، أو صدّر ملف PDF واطبعه.</translation>
    </message>
    <message>
      <source>The printer does not take the pages.</source>
      <translation>الطابعة لا تستقبل الصفحات.</translation>
    </message>
  </context>
  <context>
    <name>reader</name>
    <message>
      <source>%Ln match</source>
      <translation>%Ln نتيجة</translation>
    </message>
    <message numerus="yes">
      <source>%Ln matches</source>
      <translation>
        <numerusform>%Ln نتيجة</numerusform>
        <numerusform>%Ln نتيجة</numerusform>
        <numerusform>%Ln نتيجتان</numerusform>
        <numerusform>%Ln نتائج</numerusform>
        <numerusform>%Ln نتيجة</numerusform>
        <numerusform>%Ln نتيجة</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln word</source>
      <translation>%Ln كلمة</translation>
    </message>
    <message numerus="yes">
      <source>%Ln words</source>
      <translation>
        <numerusform>%Ln كلمة</numerusform>
        <numerusform>%Ln كلمة</numerusform>
        <numerusform>%Ln كلمتان</numerusform>
        <numerusform>%Ln كلمات</numerusform>
        <numerusform>%Ln كلمة</numerusform>
        <numerusform>%Ln كلمة</numerusform>
      </translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>مُجازة</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>اللون</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Copy link address</source>
      <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
      <source>Copy quote</source>
      <translation>نسخ الاقتباس</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <source>Edit note…</source>
      <translation>تحرير الملاحظة…</translation>
    </message>
    <message>
      <source>Highlight in</source>
      <translation>تمييز بلون</translation>
    </message>
    <message>
      <source>Imported {0}</source>
      <translation>تاريخ الاستيراد: {0}</translation>
    </message>
    <message>
      <source>No text could be read from this article. Its original is kept as it was imported.</source>
      <translation>تعذّرت قراءة أي نص من هذه المقالة. وأصلها محفوظ كما استُورد.</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>ملاحظة…</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>مراجَعة</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>تحديد الكل</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <source>characters {0}–{1}</source>
      <translation>الأحرف {0}–{1}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} من {1}</translation>
    </message>
  </context>
  <context>
    <name>readonly</name>
    <message>
      <source>Another window or program works with it. You can read, search and export; nothing can be changed here until it is closed there.</source>
      <translation>هناك نافذة أخرى أو برنامج آخر يعمل عليه. يمكنك القراءة والبحث والتصدير؛ ولا يمكن تغيير شيء هنا حتى يُغلق هناك.</translation>
    </message>
    <message>
      <source>Nothing was imported: the archive cannot be changed now</source>
      <translation>لم يُستورد شيء: لا يمكن تغيير الأرشيف الآن</translation>
    </message>
    <message>
      <source>This archive is open for reading only.</source>
      <translation>هذا الأرشيف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
    <message>
      <source>You can read, search and export; nothing can be changed.</source>
      <translation>يمكنك القراءة والبحث والتصدير؛ ولا يمكن تغيير شيء.</translation>
    </message>
  </context>
  <context>
    <name>scans</name>
    <message numerus="yes">
      <source>%Ln could not be read</source>
      <translation>
        <numerusform>تعذرت قراءة %Ln</numerusform>
        <numerusform>تعذرت قراءة %Ln</numerusform>
        <numerusform>تعذرت قراءة %Ln</numerusform>
        <numerusform>تعذرت قراءة %Ln</numerusform>
        <numerusform>تعذرت قراءة %Ln</numerusform>
        <numerusform>تعذرت قراءة %Ln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln without words</source>
      <translation>
        <numerusform>%Ln بلا كلمات</numerusform>
        <numerusform>%Ln بلا كلمات</numerusform>
        <numerusform>%Ln بلا كلمات</numerusform>
        <numerusform>%Ln بلا كلمات</numerusform>
        <numerusform>%Ln بلا كلمات</numerusform>
        <numerusform>%Ln بلا كلمات</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading page {0} of {1}</source>
      <translation>تُقرأ الصفحة {0} من {1}</translation>
    </message>
    <message>
      <source>Reading the pages…</source>
      <translation>تُقرأ الصفحات…</translation>
    </message>
    <message>
      <source>Stop reading</source>
      <translation>إيقاف القراءة</translation>
    </message>
    <message>
      <source>Text of %Ln page read</source>
      <translation>قُرئ نص صفحة واحدة (%Ln)</translation>
    </message>
    <message numerus="yes">
      <source>Text of %Ln pages read</source>
      <translation>
        <numerusform>لم يُقرأ نص أي صفحة (%Ln)</numerusform>
        <numerusform>قُرئ نص صفحة واحدة (%Ln)</numerusform>
        <numerusform>قُرئ نص صفحتين (%Ln)</numerusform>
        <numerusform>قُرئ نص %Ln صفحات</numerusform>
        <numerusform>قُرئ نص %Ln صفحة</numerusform>
        <numerusform>قُرئ نص %Ln صفحة</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>search</name>
    <message>
      <source>By case</source>
      <translation>حسب القضية</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>حسب الشهر</translation>
    </message>
    <message>
      <source>By source</source>
      <translation>حسب المصدر</translation>
    </message>
    <message>
      <source>By year</source>
      <translation>حسب السنة</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>الأحدث</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>بلا مجموعات</translation>
    </message>
    <message>
      <source>Oldest</source>
      <translation>الأقدم</translation>
    </message>
    <message>
      <source>Relevance</source>
      <translation>الصلة</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>A backup cannot lie in the archive or around it.</source>
      <translation>لا يمكن أن توجد النسخة الاحتياطية داخل الأرشيف أو حوله.</translation>
    </message>
    <message>
      <source>A backup is a folder with a file {0}.</source>
      <translation>النسخة الاحتياطية مجلد فيه ملف {0}.</translation>
    </message>
    <message>
      <source>A backup is being restored into this folder already.</source>
      <translation>يجري بالفعل استعادة نسخة احتياطية إلى هذا المجلد.</translation>
    </message>
    <message>
      <source>A case cannot be moved into itself.</source>
      <translation>لا يمكن نقل قضية إلى داخل نفسها.</translation>
    </message>
    <message>
      <source>A case needs a name.</source>
      <translation>تحتاج القضية إلى اسم.</translation>
    </message>
    <message>
      <source>A case or one below it.</source>
      <translation>قضية أو قضية تحتها.</translation>
    </message>
    <message>
      <source>A dossier is one PDF: end its name so.</source>
      <translation>الملف الجامع ملف PDF واحد: اجعل اسمه ينتهي بذلك.</translation>
    </message>
    <message>
      <source>A file in the PDF was not read: {0}.</source>
      <translation>لم يُقرأ ملف داخل ملف PDF: {0}.</translation>
    </message>
    <message>
      <source>A file of the archive has been changed or damaged.</source>
      <translation>تغيّر ملف من ملفات الأرشيف أو تلف.</translation>
    </message>
    <message>
      <source>A file of the search index is missing.</source>
      <translation>ملف من ملفات فهرس البحث مفقود.</translation>
    </message>
    <message>
      <source>A file of the search index is not a file.</source>
      <translation>أحد ملفات فهرس البحث ليس ملفًا.</translation>
    </message>
    <message>
      <source>A folder or a bag holds every annotation of its articles.</source>
      <translation>المجلد أو الحزمة فيهما كل تعليقات المقالات.</translation>
    </message>
    <message>
      <source>A folder or a bag holds everything about its articles, names too.</source>
      <translation>المجلد أو الحزمة فيهما كل ما يخص المقالات، والأسماء أيضًا.</translation>
    </message>
    <message>
      <source>A note has at most {0} characters.</source>
      <translation>لا يتجاوز طول الملاحظة {0} حرف.</translation>
    </message>
    <message>
      <source>A note needs some words.</source>
      <translation>تحتاج الملاحظة إلى بعض الكلمات.</translation>
    </message>
    <message>
      <source>A note on an article cannot become a mark.</source>
      <translation>لا يمكن أن تصبح الملاحظة على مقالة علامة.</translation>
    </message>
    <message>
      <source>A parenthesis has no partner; it was left out.</source>
      <translation>قوس بلا نظير؛ وقد أُهمل.</translation>
    </message>
    <message>
      <source>A passage of article {0} that is to be blacked out is not in its text any more.</source>
      <translation>مقطع من المقال {0} يُراد حجبه لم يعد في نصه.</translation>
    </message>
    <message>
      <source>A passage that is to be blacked out is not on the pages as it is in the text.</source>
      <translation>مقطع يُراد حجبه ليس في الصفحات كما هو في النص.</translation>
    </message>
    <message>
      <source>A place on a page is no passage.</source>
      <translation>الموضع على الصفحة ليس مقطعًا من النص.</translation>
    </message>
    <message>
      <source>A quotation mark has no partner; it was left out.</source>
      <translation>علامة اقتباس بلا نظير؛ وقد أُهملت.</translation>
    </message>
    <message>
      <source>A saved search needs a name.</source>
      <translation>يحتاج البحث المحفوظ إلى اسم.</translation>
    </message>
    <message>
      <source>A search has at most {0} characters.</source>
      <translation>لا يتجاوز طول البحث {0} حرف.</translation>
    </message>
    <message>
      <source>A search has at most {0} levels of parentheses.</source>
      <translation>لا يتجاوز عدد مستويات الأقواس في البحث {0}.</translation>
    </message>
    <message>
      <source>A search has at most {0} terms.</source>
      <translation>لا يتجاوز عدد الكلمات في البحث {0}.</translation>
    </message>
    <message>
      <source>A tag cannot be merged into one below it.</source>
      <translation>لا يمكن دمج وسم في وسم تحته.</translation>
    </message>
    <message>
      <source>A tag has at most {0} characters.</source>
      <translation>لا يتجاوز طول الوسم {0} حرف.</translation>
    </message>
    <message>
      <source>A tag needs at least one letter.</source>
      <translation>يحتاج الوسم إلى حرف واحد على الأقل.</translation>
    </message>
    <message>
      <source>A tag or one below it; an asterisk at its end stands for any ending.</source>
      <translation>وسم أو وسم تحته؛ وتقوم النجمة (*) في آخره مقام أي نهاية.</translation>
    </message>
    <message>
      <source>A text has at most {0} characters.</source>
      <translation>لا يتجاوز طول النص {0} حرف.</translation>
    </message>
    <message>
      <source>Add area</source>
      <translation>إضافة منطقة</translation>
    </message>
    <message>
      <source>Add highlight</source>
      <translation>إضافة تمييز</translation>
    </message>
    <message>
      <source>Add note</source>
      <translation>إضافة ملاحظة</translation>
    </message>
    <message>
      <source>Add strike-out</source>
      <translation>إضافة شطب</translation>
    </message>
    <message>
      <source>Add tag</source>
      <translation>إضافة وسم</translation>
    </message>
    <message>
      <source>Add to case</source>
      <translation>إضافة إلى قضية</translation>
    </message>
    <message>
      <source>Add underline</source>
      <translation>إضافة تسطير</translation>
    </message>
    <message>
      <source>An archive cannot be restored into its own backup.</source>
      <translation>لا يمكن استعادة أرشيف داخل نسخته الاحتياطية نفسها.</translation>
    </message>
    <message>
      <source>An original cannot be attached to an anonymous export: it may name its authors, folders, programs and whoever kept it.</source>
      <translation>لا يمكن إرفاق الأصل بتصدير مجهول: فقد يذكر مؤلفيه ومجلدات وبرامج ومن احتفظ به.</translation>
    </message>
    <message>
      <source>An original cannot be read: {0}.</source>
      <translation>تعذّرت قراءة أحد الأصول: {0}.</translation>
    </message>
    <message>
      <source>An original is missing from the archive.</source>
      <translation>أحد الأصول مفقود من الأرشيف.</translation>
    </message>
    <message>
      <source>An original is not what was imported.</source>
      <translation>أحد الأصول ليس كما استُورد.</translation>
    </message>
    <message>
      <source>Annotations left out, because their passage is not in the text any more: {0}.</source>
      <translation>حواشٍ تُركت لأن مقطعها لم يعد في النص: {0}.</translation>
    </message>
    <message>
      <source>Another backup is being written there.</source>
      <translation>تُكتب هناك نسخة احتياطية أخرى الآن.</translation>
    </message>
    <message>
      <source>Another change is still being stored.</source>
      <translation>ما زال تغيير آخر قيد الحفظ.</translation>
    </message>
    <message>
      <source>Another program is writing to this archive.</source>
      <translation>هناك برنامج آخر يكتب في هذا الأرشيف.</translation>
    </message>
    <message>
      <source>Another window has updated the search index.</source>
      <translation>حدّثت نافذة أخرى فهرس البحث.</translation>
    </message>
    <message>
      <source>Areas may cover words that were not found there; what was typed or corrected on their pages is blacked out as well, in article {0}.</source>
      <translation>قد تغطي المساحات كلمات لم يُعثر عليها فيها؛ وما كُتب أو صُحّح في صفحاتها محجوب أيضًا، في المقال {0}.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”) has highlights whose words are on none of its pages; they are notes at the top of a page.</source>
      <translation>في المقالة {0} («{1}») تمييزات لا توجد كلماتها في أي من صفحاتها؛ وهي ملاحظات في أعلى صفحة.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”) is a PDF that opens only with its password; its text is set instead.</source>
      <translation>المقالة {0} («{1}») ملف PDF لا يُفتح إلا بكلمة سره؛ وقد نُضِّد نصها بدلًا منه.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”) is signed; that signature does not hold for its pages in the dossier.</source>
      <translation>المقالة {0} («{1}») موقّعة؛ ولا يسري ذلك التوقيع على صفحاتها في الملف الجامع.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”) opens without its password in the dossier.</source>
      <translation>تُفتح المقالة {0} («{1}») في الملف الجامع من دون كلمة سرها.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”), page {2}, was changed.</source>
      <translation>المقالة {0} («{1}»)، الصفحة {2}، غُيِّرت.</translation>
    </message>
    <message>
      <source>Article {0} cannot be put in and taken out at once.</source>
      <translation>لا يمكن إدراج المقالة {0} وإخراجها في الوقت نفسه.</translation>
    </message>
    <message>
      <source>Article {0} has no version {1} of its text.</source>
      <translation>ليس للمقالة {0} نسخة نص رقمها {1}.</translation>
    </message>
    <message>
      <source>Article {0} was in the archive already; its text was read now.</source>
      <translation>كان المقال {0} في الأرشيف من قبل؛ وقد قُرئ نصه الآن.</translation>
    </message>
    <message>
      <source>Article {0}: annotation {1} no longer quotes what stands at its place.</source>
      <translation>المقالة {0}: لم يعد التعليق {1} يقتبس ما في موضعه.</translation>
    </message>
    <message>
      <source>Article {0}: places blacked out in its text and around it: {1}.</source>
      <translation>المقال {0}: مواضع محجوبة في نصه وحوله: {1}.</translation>
    </message>
    <message>
      <source>Article {0}: places blacked out on its pages: {1}.</source>
      <translation>المقال {0}: مواضع محجوبة في صفحاته: {1}.</translation>
    </message>
    <message>
      <source>Article {0}: {1} was changed outside of the program.</source>
      <translation>المقالة {0}: تغيير من خارج البرنامج ({1}).</translation>
    </message>
    <message>
      <source>Ask its owner for permission, or copy it first.</source>
      <translation>اطلب الإذن من مالكه، أو انسخه أولًا.</translation>
    </message>
    <message>
      <source>Ask its sender for it.</source>
      <translation>اطلبها من مُرسِل الملف.</translation>
    </message>
    <message>
      <source>Ask whoever gave it to you for it once more.</source>
      <translation>اطلبها مرة أخرى ممن أعطاك إياها.</translation>
    </message>
    <message>
      <source>Attach the annotations only, or export with names.</source>
      <translation>أرفق الحواشي وحدها، أو صدّر مع الأسماء.</translation>
    </message>
    <message>
      <source>Bytes are missing at the end of the file: {0}.</source>
      <translation>بايتات ناقصة في نهاية الملف: {0}.</translation>
    </message>
    <message>
      <source>Bytes were added after the end of the file: {0}.</source>
      <translation>بايتات أُضيفت بعد نهاية الملف: {0}.</translation>
    </message>
    <message>
      <source>Bytes were put in before the end of the file: {0}.</source>
      <translation>بايتات أُدرجت قبل نهاية الملف: {0}.</translation>
    </message>
    <message>
      <source>Bytes were taken out before the end of the file: {0}.</source>
      <translation>بايتات حُذفت قبل نهاية الملف: {0}.</translation>
    </message>
    <message>
      <source>Change address</source>
      <translation>تغيير العنوان على الويب</translation>
    </message>
    <message>
      <source>Change area</source>
      <translation>تغيير المنطقة</translation>
    </message>
    <message>
      <source>Change byline</source>
      <translation>تغيير الكاتب</translation>
    </message>
    <message>
      <source>Change case</source>
      <translation>تغيير القضية</translation>
    </message>
    <message>
      <source>Change date</source>
      <translation>تغيير التاريخ</translation>
    </message>
    <message>
      <source>Change highlight</source>
      <translation>تغيير التمييز</translation>
    </message>
    <message>
      <source>Change language</source>
      <translation>تغيير اللغة</translation>
    </message>
    <message>
      <source>Change note</source>
      <translation>تغيير الملاحظة</translation>
    </message>
    <message>
      <source>Change saved search</source>
      <translation>تغيير البحث المحفوظ</translation>
    </message>
    <message>
      <source>Change source</source>
      <translation>تغيير المصدر</translation>
    </message>
    <message>
      <source>Change strike-out</source>
      <translation>تغيير الشطب</translation>
    </message>
    <message>
      <source>Change tag</source>
      <translation>تغيير الوسم</translation>
    </message>
    <message>
      <source>Change text</source>
      <translation>تغيير النص</translation>
    </message>
    <message>
      <source>Change title</source>
      <translation>تغيير العنوان</translation>
    </message>
    <message>
      <source>Change underline</source>
      <translation>تغيير التسطير</translation>
    </message>
    <message>
      <source>Check its name and permissions.</source>
      <translation>تحقق من اسمه وأذوناته.</translation>
    </message>
    <message>
      <source>Check that its disk is connected and in order, and who may use its folder.</source>
      <translation>تحقّق من أن القرص موصول وسليم، وممّن يحق له استخدام المجلد.</translation>
    </message>
    <message>
      <source>Check that its disk is connected and in order.</source>
      <translation>تحقّق من أن القرص موصول وسليم.</translation>
    </message>
    <message>
      <source>Check that its disk is connected, and who may read it.</source>
      <translation>تحقّق من أن القرص موصول، وممّن يحق له قراءته.</translation>
    </message>
    <message>
      <source>Check that its disk is connected, then restore it again.</source>
      <translation>تحقّق من أن القرص موصول، ثم أعِد الاستعادة.</translation>
    </message>
    <message>
      <source>Check that its disk is connected.</source>
      <translation>تحقّق من أن القرص موصول.</translation>
    </message>
    <message>
      <source>Check that the disk is in order, and restore the original from a backup.</source>
      <translation>تحقّق من سلامة القرص، واستعِد الأصل من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Check the archive, and restore the file from a backup.</source>
      <translation>افحص الأرشيف، واستعِد الملف من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Check the name; it may have been moved.</source>
      <translation>تحقّق من الاسم؛ فربما نُقل.</translation>
    </message>
    <message>
      <source>Check the spelling of the case.</source>
      <translation>تحقّق من كتابة اسم القضية.</translation>
    </message>
    <message>
      <source>Check the spelling of the tag.</source>
      <translation>تحقّق من كتابة اسم الوسم.</translation>
    </message>
    <message>
      <source>Check who may read keys.json in the archive's folder.</source>
      <translation>تحقّق ممّن يحق له قراءة keys.json في مجلد الأرشيف.</translation>
    </message>
    <message>
      <source>Check who may write to it, and whether its disk is mounted read-only.</source>
      <translation>تحقّق ممّن يحق له الكتابة فيه، ومن أن القرص ليس موصولًا للقراءة فقط.</translation>
    </message>
    <message>
      <source>Check who may write to its folder, and whether its disk is mounted read-only.</source>
      <translation>تحقّق ممّن يحق له الكتابة في مجلده، ومن أن القرص ليس موصولًا للقراءة فقط.</translation>
    </message>
    <message>
      <source>Choose 10 to 60 millimetres.</source>
      <translation>اختر من 10 إلى 60 مليمترًا.</translation>
    </message>
    <message>
      <source>Choose 7 to 20 points.</source>
      <translation>اختر من 7 إلى 20 نقطة.</translation>
    </message>
    <message>
      <source>Choose a case outside of it.</source>
      <translation>اختر قضية خارجها.</translation>
    </message>
    <message>
      <source>Choose a folder that belongs to you.</source>
      <translation>اختر مجلدًا تملكه.</translation>
    </message>
    <message>
      <source>Choose a name for the file, or another ending for a folder.</source>
      <translation>اختر اسمًا للملف، أو امتدادًا آخر للمجلد.</translation>
    </message>
    <message>
      <source>Choose a name of at most 200 characters.</source>
      <translation>اختر اسمًا لا يتجاوز 200 حرف.</translation>
    </message>
    <message>
      <source>Choose a new or an empty folder.</source>
      <translation>اختر مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
      <source>Choose a number of at most nine digits.</source>
      <translation>اختر عددًا من تسعة أرقام على الأكثر.</translation>
    </message>
    <message>
      <source>Choose a shorter name.</source>
      <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
      <source>Choose a shorter one.</source>
      <translation>اختر ما هو أقصر.</translation>
    </message>
    <message>
      <source>Choose an empty folder, best on another disk.</source>
      <translation>اختر مجلدًا فارغًا، ويُفضَّل أن يكون على قرص آخر.</translation>
    </message>
    <message>
      <source>Choose an occurrence from 1 to {0}.</source>
      <translation>اختر موضعًا من 1 إلى {0}.</translation>
    </message>
    <message>
      <source>Choose another folder or disk.</source>
      <translation>اختر مجلدًا آخر أو قرصًا آخر.</translation>
    </message>
    <message>
      <source>Choose another folder, or make a new archive.</source>
      <translation>اختر مجلدًا آخر، أو أنشئ أرشيفًا جديدًا.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>Choose another name for the folder.</source>
      <translation>اختر اسمًا آخر للمجلد.</translation>
    </message>
    <message>
      <source>Choose another name or another place.</source>
      <translation>اختر اسمًا آخر أو مكانًا آخر.</translation>
    </message>
    <message>
      <source>Choose another name, or allow writing to it first.</source>
      <translation>اختر اسمًا آخر، أو اسمح أولًا بالكتابة فيه.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>Choose another prefix.</source>
      <translation>اختر بادئة أخرى.</translation>
    </message>
    <message>
      <source>Choose at least one article.</source>
      <translation>اختر مقالة واحدة على الأقل.</translation>
    </message>
    <message>
      <source>Choose at most {0} letters, digits and signs.</source>
      <translation>اختر {0} من الحروف والأرقام والعلامات على الأكثر.</translation>
    </message>
    <message>
      <source>Choose one of both.</source>
      <translation>اختر أحد الأمرين.</translation>
    </message>
    <message>
      <source>Choose one of several words.</source>
      <translation>اختر عبارة من عدة كلمات.</translation>
    </message>
    <message>
      <source>Choose one or two words.</source>
      <translation>اختر كلمة أو كلمتين.</translation>
    </message>
    <message>
      <source>Choose the PDF as you were given it.</source>
      <translation>اختر ملف PDF كما استلمته.</translation>
    </message>
    <message>
      <source>Choose the languages that they are written in.</source>
      <translation>اختر اللغات المكتوبة بها.</translation>
    </message>
    <message>
      <source>Choose the name of a new folder.</source>
      <translation>اختر اسم مجلد جديد.</translation>
    </message>
    <message>
      <source>Choose the name of a new one.</source>
      <translation>اختر اسم مجلد آخر جديد.</translation>
    </message>
    <message>
      <source>Choose the name of an ordinary file.</source>
      <translation>اختر اسم ملف عادي.</translation>
    </message>
    <message>
      <source>Choose {0} or {1}.</source>
      <translation>اختر {0} أو {1}.</translation>
    </message>
    <message>
      <source>Close it there, then try again; searching and exporting work meanwhile.</source>
      <translation>أغلقه هناك ثم حاول مرة أخرى؛ وفي هذه الأثناء يمكن البحث والتصدير.</translation>
    </message>
    <message>
      <source>Close it where it is open, or open it once where it can be written to.</source>
      <translation>أغلقه حيث هو مفتوح، أو افتحه مرة حيث تمكن الكتابة فيه.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>أغلق البرامج الأخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Close some programs and try again.</source>
      <translation>أغلق بعض البرامج وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Close the other window first.</source>
      <translation>أغلق النافذة الأخرى أولًا.</translation>
    </message>
    <message>
      <source>Compare it with what you kept.</source>
      <translation>قارنه بما احتفظت به.</translation>
    </message>
    <message>
      <source>Confirm field</source>
      <translation>تأكيد الحقل</translation>
    </message>
    <message>
      <source>Connect its disk, or put the folder back to where it was.</source>
      <translation>صِل القرص، أو أعد المجلد إلى حيث كان.</translation>
    </message>
    <message>
      <source>Copy it from the text letter by letter; accents and punctuation count.</source>
      <translation>انسخه من النص حرفًا حرفًا؛ فالحركات وعلامات الترقيم تُحتسب.</translation>
    </message>
    <message>
      <source>Copy it to another place and try again.</source>
      <translation>انسخه إلى مكان آخر وحاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Copy the package once more from where it was written.</source>
      <translation>انسخ الحزمة مرة أخرى من حيث كُتبت.</translation>
    </message>
    <message>
      <source>Correct the text by hand instead.</source>
      <translation>صحّح النص يدويًا بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Create case</source>
      <translation>إنشاء قضية</translation>
    </message>
    <message>
      <source>Create it first, or choose another one.</source>
      <translation>أنشئها أولًا، أو اختر غيرها.</translation>
    </message>
    <message>
      <source>Create tag</source>
      <translation>إنشاء وسم</translation>
    </message>
    <message>
      <source>Delete area</source>
      <translation>حذف المنطقة</translation>
    </message>
    <message>
      <source>Delete case</source>
      <translation>حذف القضية</translation>
    </message>
    <message>
      <source>Delete highlight</source>
      <translation>حذف التمييز</translation>
    </message>
    <message>
      <source>Delete note</source>
      <translation>حذف الملاحظة</translation>
    </message>
    <message>
      <source>Delete saved search</source>
      <translation>حذف البحث المحفوظ</translation>
    </message>
    <message>
      <source>Delete strike-out</source>
      <translation>حذف الشطب</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <translation>حذف الوسم</translation>
    </message>
    <message>
      <source>Delete underline</source>
      <translation>حذف التسطير</translation>
    </message>
    <message>
      <source>Draw the box on the page again.</source>
      <translation>ارسم الإطار على الصفحة من جديد.</translation>
    </message>
    <message>
      <source>End it in {0} for one file, or name a folder.</source>
      <translation>اجعل نهايته {0} لملف واحد، أو اذكر مجلدًا.</translation>
    </message>
    <message>
      <source>Every page has a text already.</source>
      <translation>لكل صفحة نص بالفعل.</translation>
    </message>
    <message>
      <source>Export another format to hand articles over without names.</source>
      <translation>صدّر بصيغة أخرى لتسلّم المقالات من دون أسماء.</translation>
    </message>
    <message>
      <source>Export as Markdown instead, and report these words.</source>
      <translation>صدّر بصيغة Markdown بدلًا من ذلك، وأبلغ عن هذه الكلمات.</translation>
    </message>
    <message>
      <source>Export as pdf.</source>
      <translation>صدّر بصيغة pdf.</translation>
    </message>
    <message>
      <source>Export fewer articles at a time.</source>
      <translation>صدّر عددًا أقل من المقالات في كل مرة.</translation>
    </message>
    <message>
      <source>Export it again as W3C Web Annotations (JSON-LD).</source>
      <translation>صدّره مرة أخرى بصيغة W3C Web Annotations (JSON-LD).</translation>
    </message>
    <message>
      <source>Export it as set text instead, where all bars are equally long.</source>
      <translation>صدّره نصًا منضَّدًا بدلًا من ذلك؛ فكل الأشرطة فيه متساوية الطول.</translation>
    </message>
    <message>
      <source>Export it as set text instead.</source>
      <translation>صدّره بدلًا من ذلك كنصّ منضّد.</translation>
    </message>
    <message>
      <source>Export the archive once more, with this version of Guardbook.</source>
      <translation>صدّر الأرشيف مرة أخرى بهذا الإصدار من Guardbook.</translation>
    </message>
    <message>
      <source>Export the file and open it.</source>
      <translation>صدّر الملف وافتحه.</translation>
    </message>
    <message>
      <source>Export without attachments.</source>
      <translation>صدّر بلا مرفقات.</translation>
    </message>
    <message>
      <source>Export without the originals.</source>
      <translation>صدّر بلا الأصول.</translation>
    </message>
    <message>
      <source>Exported on {0}, not encrypted.</source>
      <translation>صُدّر في {0}، من دون تشفير.</translation>
    </message>
    <message>
      <source>File in case</source>
      <translation>إدراج في قضية</translation>
    </message>
    <message>
      <source>Files can be attached to a PDF only.</source>
      <translation>لا يمكن إرفاق ملفات إلا بملف PDF.</translation>
    </message>
    <message>
      <source>Files in the PDF were not read: {0}.</source>
      <translation>لم تُقرأ ملفات داخل ملف PDF: {0}.</translation>
    </message>
    <message>
      <source>Files in which the original's bytes are unchanged at the beginning: {0}.</source>
      <translation>الملفات التي تبقى بايتات الأصل في أولها دون تغيير: {0}.</translation>
    </message>
    <message>
      <source>Files that are repaired copies of their originals: {0}.</source>
      <translation>الملفات التي هي نسخ مُصلحة من أصولها: {0}.</translation>
    </message>
    <message>
      <source>Files within the PDF of article {0} (“{1}”) are not in the dossier: {2}.</source>
      <translation>ملفات داخل PDF المقالة {0} («{1}») ليست في الملف الجامع: {2}.</translation>
    </message>
    <message>
      <source>Files within the PDF of article {0} (“{1}”) are not in the dossier: {2}. Attach the originals to hand them over.</source>
      <translation>ملفات داخل PDF المقالة {0} («{1}») ليست في الملف الجامع: {2}. أرفق الأصول لتسليمها.</translation>
    </message>
    <message>
      <source>Fonts or pictures of article {0} (“{1}”) were changed.</source>
      <translation>خطوط المقالة {0} («{1}») أو صورها غُيِّرت.</translation>
    </message>
    <message>
      <source>Fonts or tags of the cover and the contents were changed.</source>
      <translation>خطوط الغلاف والمحتويات أو بنيتها غُيِّرت.</translation>
    </message>
    <message>
      <source>Fonts or tags of the lists at the end were changed.</source>
      <translation>خطوط القوائم الختامية أو بنيتها غُيِّرت.</translation>
    </message>
    <message>
      <source>Free some space and try again; what was stored before is safe.</source>
      <translation>أفرغ بعض المساحة وحاول مرة أخرى؛ ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
      <source>Free some space, or choose another disk.</source>
      <translation>أفرغ بعض المساحة، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
      <source>Free some space; nothing is lost, and they are found once there is room.</source>
      <translation>وفّر بعض المساحة؛ لم يضِع شيء، وسيُعثر عليها حالما تتوفر المساحة.</translation>
    </message>
    <message>
      <source>Give it in UTC.</source>
      <translation>اكتبه بتوقيت UTC.</translation>
    </message>
    <message>
      <source>Give more of the id.</source>
      <translation>اكتب جزءًا أطول من المعرّف.</translation>
    </message>
    <message>
      <source>Group {0} of the recovery key is mistyped.</source>
      <translation>المجموعة {0} من مفتاح الاسترداد مكتوبة خطأً.</translation>
    </message>
    <message>
      <source>Have every page read, if that text is not good.</source>
      <translation>إذا لم يكن هذا النص جيدًا فاطلب قراءة كل الصفحات.</translation>
    </message>
    <message>
      <source>Highlights whose words are on none of the pages, and which are notes at the top of a page instead: {0}.</source>
      <translation>التمييزات التي لا توجد كلماتها في أي صفحة، فوُضعت ملاحظاتٍ أعلى صفحة: {0}.</translation>
    </message>
    <message>
      <source>Import an ordinary file.</source>
      <translation>استورد ملفًا عاديًا.</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <translation>استيراد التعليقات</translation>
    </message>
    <message>
      <source>Import it by itself, into a new archive.</source>
      <translation>استورده وحده، في أرشيف جديد.</translation>
    </message>
    <message>
      <source>Import it by itself, without tags and case.</source>
      <translation>استورده وحده، من دون وسوم وقضية.</translation>
    </message>
    <message>
      <source>Import something to create one, or name another folder with --archive.</source>
      <translation>استورد شيئًا لإنشاء أرشيف، أو اذكر مجلدًا آخر باستخدام --archive.</translation>
    </message>
    <message>
      <source>Import the article that goes with it instead.</source>
      <translation>استورد المقالة التي تخصّه بدلًا منه.</translation>
    </message>
    <message>
      <source>Import the file that it points to.</source>
      <translation>استورد الملف الذي يشير إليه.</translation>
    </message>
    <message>
      <source>Import the files in it.</source>
      <translation>استورد الملفات التي فيه.</translation>
    </message>
    <message>
      <source>Import the files themselves.</source>
      <translation>استورد الملفات نفسها.</translation>
    </message>
    <message>
      <source>Import the rest as another article.</source>
      <translation>استورد الباقي كمقالة أخرى.</translation>
    </message>
    <message>
      <source>Install a newer Guardbook, or ask for another export.</source>
      <translation>ثبّت إصدارًا أحدث من Guardbook، أو اطلب تصديرًا آخر.</translation>
    </message>
    <message>
      <source>Install it anew.</source>
      <translation>أعد تثبيته.</translation>
    </message>
    <message>
      <source>Install some: on Debian and Ubuntu sudo apt install tesseract-ocr-eng.</source>
      <translation>ثبّت بعضها: على Debian وUbuntu الأمر sudo apt install tesseract-ocr-eng.</translation>
    </message>
    <message>
      <source>Install the newest version of Guardbook.</source>
      <translation>ثبّت أحدث إصدار من Guardbook.</translation>
    </message>
    <message>
      <source>Install them, or choose one that is there: {0}.</source>
      <translation>ثبّتها، أو اختر لغة متوفرة: {0}.</translation>
    </message>
    <message>
      <source>It can be built anew.</source>
      <translation>يمكن بناؤه من جديد.</translation>
    </message>
    <message>
      <source>It does not stand on a passage.</source>
      <translation>لا ترتبط بمقطع من النص.</translation>
    </message>
    <message>
      <source>It is as it was before, and a copy is in its folder “backups”; report this step.</source>
      <translation>بقي كما كان، وتوجد نسخة منه في مجلده «backups»؛ أبلغ عن هذه الخطوة.</translation>
    </message>
    <message>
      <source>It is {0} wide and {1} high.</source>
      <translation>عرضها {0} وارتفاعها {1}.</translation>
    </message>
    <message>
      <source>It opens copies from before; remove it from the system's keyring.</source>
      <translation>إنه يفتح النسخ السابقة؛ أزله من سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
      <source>Its file may be damaged or belong to another archive: restore a backup.</source>
      <translation>ربما تلف ملفه أو كان يخصّ أرشيفًا آخر: استعِد نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Keep the archive on a disk of this computer.</source>
      <translation>احفظ الأرشيف على قرص في هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Keep the archive on another disk.</source>
      <translation>احفظ الأرشيف على قرص آخر.</translation>
    </message>
    <message>
      <source>Leave at least one word of it.</source>
      <translation>اترك منه كلمة واحدة على الأقل.</translation>
    </message>
    <message>
      <source>Leave it out.</source>
      <translation>احذفه.</translation>
    </message>
    <message>
      <source>Leave the choice of annotations out, or export another format.</source>
      <translation>اترك اختيار التعليقات، أو صدّر بصيغة أخرى.</translation>
    </message>
    <message>
      <source>List the articles to see their numbers.</source>
      <translation>اعرض قائمة المقالات لترى أرقامها.</translation>
    </message>
    <message>
      <source>List them with search --list-saved.</source>
      <translation>اعرض قائمتها باستخدام search --list-saved.</translation>
    </message>
    <message>
      <source>Lists or quotes stand very deep within each other; the Markdown marks of the text were left as they are.</source>
      <translation>القوائم أو الاقتباسات متداخلة بعمق كبير؛ وقد تُركت علامات Markdown في النص كما هي.</translation>
    </message>
    <message>
      <source>Look at it again, then repeat what you wanted to do.</source>
      <translation>راجعه مجددًا، ثم كرّر ما أردت فعله.</translation>
    </message>
    <message>
      <source>Look at it in a text editor.</source>
      <translation>اعرضه في محرّر نصوص.</translation>
    </message>
    <message>
      <source>Look at its versions in the details.</source>
      <translation>راجع نسخ النص في التفاصيل.</translation>
    </message>
    <message>
      <source>Look at the article again.</source>
      <translation>راجع المقالة مجددًا.</translation>
    </message>
    <message>
      <source>Look at the cases again.</source>
      <translation>راجع القضايا مجددًا.</translation>
    </message>
    <message>
      <source>Look at the original instead.</source>
      <translation>انظر إلى الأصل بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Look for annotations with the tag “{0}” that lost their place, and mark the passage again.</source>
      <translation>ابحث عن حواشٍ بالوسم «{0}» فقدت موضعها، وعلّم المقطع من جديد.</translation>
    </message>
    <message>
      <source>Make a new archive in another folder, and import it there.</source>
      <translation>أنشئ أرشيفًا جديدًا في مجلد آخر، واستورده هناك.</translation>
    </message>
    <message>
      <source>Make a recovery key or set a passphrase first.</source>
      <translation>أنشئ أولًا مفتاح استرداد أو عيّن عبارة مرور.</translation>
    </message>
    <message>
      <source>Mark an area instead.</source>
      <translation>حدّد منطقة بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Mark as cleared</source>
      <translation>وضع علامة «مُجازة»</translation>
    </message>
    <message>
      <source>Mark as not reviewed</source>
      <translation>وضع علامة «غير مراجَعة»</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>وضع علامة «مقروءة»</translation>
    </message>
    <message>
      <source>Mark as reviewed</source>
      <translation>وضع علامة «مراجَعة»</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>وضع علامة «غير مقروءة»</translation>
    </message>
    <message>
      <source>Mark it as an area or as a note.</source>
      <translation>حدّده كمنطقة أو كملاحظة.</translation>
    </message>
    <message>
      <source>Mark the passage instead.</source>
      <translation>علّم المقطع بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Mark them on the pages as areas with the tag, and allow areas only; or export the article as set text.</source>
      <translation>علّمها في الصفحات مناطقَ بالوسم واسمح بالمناطق فقط؛ أو صدّر المقال نصًا منضَّدًا.</translation>
    </message>
    <message>
      <source>Mark what is to be blacked out on it as areas with the tag, and allow areas only; or export the article as set text.</source>
      <translation>علّم ما يُراد حجبه فيها مناطقَ بالوسم واسمح بالمناطق فقط؛ أو صدّر المقال نصًا منضَّدًا.</translation>
    </message>
    <message>
      <source>Merge tags</source>
      <translation>دمج الوسوم</translation>
    </message>
    <message>
      <source>Merge the lower one into the upper one.</source>
      <translation>ادمج الوسم الأدنى في الأعلى.</translation>
    </message>
    <message>
      <source>Merge the two, or choose another name.</source>
      <translation>ادمج الاثنين، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>More places were changed: {0}.</source>
      <translation>مواضع أخرى غُيِّرت: {0}.</translation>
    </message>
    <message>
      <source>Move it elsewhere, or choose another folder.</source>
      <translation>انقله إلى مكان آخر، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>Move them there first.</source>
      <translation>انقلها إلى هناك أولًا.</translation>
    </message>
    <message>
      <source>Move to Trash</source>
      <translation>نقل إلى المهملات</translation>
    </message>
    <message>
      <source>Name a folder with --archive.</source>
      <translation>اذكر مجلدًا باستخدام --archive.</translation>
    </message>
    <message>
      <source>Name the case above it too, such as “Above/Below”.</source>
      <translation>اذكر أيضًا القضية التي فوقها، مثل «العليا/الدنيا».</translation>
    </message>
    <message>
      <source>Name the folder in which index.html or bagit.txt lies.</source>
      <translation>سمِّ المجلد الذي فيه index.html أو bagit.txt.</translation>
    </message>
    <message>
      <source>Name the words that are to be blacked out.</source>
      <translation>سمِّ الكلمات المراد حجبها.</translation>
    </message>
    <message>
      <source>No article has all of these words; these have all but one.</source>
      <translation>لا يوجد مقال فيه كل هذه الكلمات؛ هذه المقالات فيها كلها إلا واحدة.</translation>
    </message>
    <message>
      <source>No article has these words side by side; they were searched for one by one.</source>
      <translation>لا يوجد مقال فيه هذه الكلمات متجاورة؛ جرى البحث عن كل كلمة على حدة.</translation>
    </message>
    <message>
      <source>No article has “{0}”; it was left out.</source>
      <translation>لا يوجد مقال فيه «{0}»؛ فتُركت.</translation>
    </message>
    <message>
      <source>No article has “{0}”; “{1}” was searched for.</source>
      <translation>لا يوجد مقال فيه «{0}»؛ جرى البحث عن «{1}».</translation>
    </message>
    <message>
      <source>No copy of the damaged PDF can be made that is as protected as the original.</source>
      <translation>لا يمكن إنشاء نسخة من ملف PDF التالف محمية بقدر حماية الأصل.</translation>
    </message>
    <message>
      <source>No font on this computer has {0} and {1} others; a box stands in place of each, and the text can still be copied.</source>
      <translation>لا يوجد على هذا الحاسوب خط يحتوي على {0} و{1} غيرها؛ يظهر مربع مكان كل منها، ويبقى نسخ النص ممكنًا.</translation>
    </message>
    <message>
      <source>No font on this computer has {0}; a box stands in place of each, and the text can still be copied.</source>
      <translation>لا يوجد على هذا الحاسوب خط يحتوي على {0}؛ يظهر مربع مكان كل منها، ويبقى نسخ النص ممكنًا.</translation>
    </message>
    <message>
      <source>No original is kept under item {0}.</source>
      <translation>لا يوجد أصل محفوظ تحت العنصر {0}.</translation>
    </message>
    <message>
      <source>No text was found in the original.</source>
      <translation>لم يُعثر على نص في الأصل.</translation>
    </message>
    <message>
      <source>No words were found on the pages.</source>
      <translation>لم يُعثر على كلمات في الصفحات.</translation>
    </message>
    <message>
      <source>Notes cannot be placed at “{0}”.</source>
      <translation>لا يمكن وضع الملاحظات في «{0}».</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Nothing but the recovery key opens this archive here.</source>
      <translation>لا يفتح هذا الأرشيف هنا سوى مفتاح الاسترداد.</translation>
    </message>
    <message>
      <source>Nothing can be added to the original because of how it is built, or because it is damaged; this is a repaired copy of it. The original's SHA-256 is {0}.</source>
      <translation>لا يمكن إضافة شيء إلى الأصل بسبب بنيته أو لأنه تالف؛ هذه نسخة مُصلحة منه. قيمة SHA-256 للأصل هي {0}.</translation>
    </message>
    <message>
      <source>Nothing is attached where the original itself leaves with its pages; set its text anew for that.</source>
      <translation>لا يُرفق شيء حيث يخرج الأصل نفسه بصفحاته؛ نضّد نصه من جديد لذلك.</translation>
    </message>
    <message>
      <source>Nothing was changed: {0}.</source>
      <translation>لم يتغيّر شيء: {0}.</translation>
    </message>
    <message>
      <source>Of the pictures in the article {0} are damaged and were left out.</source>
      <translation>عدد صور المقال التالفة التي أُسقطت: {0}.</translation>
    </message>
    <message>
      <source>Of the pictures in the article {0} are no PNG, JPEG, GIF or WebP and were left out.</source>
      <translation>عدد صور المقال التي ليست PNG أو JPEG أو GIF أو WebP وقد أُسقطت: {0}.</translation>
    </message>
    <message>
      <source>Of the pictures in the article {0} are too large and were left out.</source>
      <translation>عدد صور المقال الكبيرة جدًا التي أُسقطت: {0}.</translation>
    </message>
    <message>
      <source>Of {0} pages {1} have no text.</source>
      <translation>من أصل {0} من الصفحات لا تحتوي {1} على نص.</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-deu (or another language); on macOS: brew install tesseract-lang.</source>
      <translation>على Debian وUbuntu: ‏sudo apt install tesseract-ocr tesseract-ocr-deu (أو لغة أخرى)؛ وعلى macOS: ‏brew install tesseract-lang.</translation>
    </message>
    <message>
      <source>On those pages a bar is as wide as the words under it, and who measures it can try which name fits; in set text all bars are equally wide.</source>
      <translation>في تلك الصفحات يكون الشريط بعرض الكلمات تحته، ومن يقيسه يمكنه تجربة أي اسم يناسبه؛ أما في النص المنضَّد فكل الأشرطة متساوية العرض.</translation>
    </message>
    <message>
      <source>One of {0} pages has no text.</source>
      <translation>لا تحتوي صفحة واحدة من أصل {0} على نص.</translation>
    </message>
    <message>
      <source>One picture of the article is damaged and was left out.</source>
      <translation>إحدى صور المقال تالفة وقد أُسقطت.</translation>
    </message>
    <message>
      <source>One picture of the article is no PNG, JPEG, GIF or WebP and was left out.</source>
      <translation>إحدى صور المقال ليست PNG أو JPEG أو GIF أو WebP وقد أُسقطت.</translation>
    </message>
    <message>
      <source>One picture of the article is too large and was left out.</source>
      <translation>إحدى صور المقال كبيرة جدًا وقد أُسقطت.</translation>
    </message>
    <message>
      <source>Only articles in the Trash can be deleted for good.</source>
      <translation>لا يمكن أن تُحذف نهائيًا إلا المقالات الموجودة في المهملات.</translation>
    </message>
    <message>
      <source>Only the first of several pictures in the file is shown.</source>
      <translation>يُعرض الأول فقط من عدة صور في الملف.</translation>
    </message>
    <message>
      <source>Only the first {0} pages were read.</source>
      <translation>قُرئت أول {0} صفحة فقط.</translation>
    </message>
    <message>
      <source>Only this computer can open the archive: a backup of it would be lost with it.</source>
      <translation>لا يفتح الأرشيف إلا هذا الحاسوب: ستضيع نسخته الاحتياطية بضياعه.</translation>
    </message>
    <message>
      <source>Only what stands on a page can be moved there.</source>
      <translation>لا يمكن أن يُنقل على الصفحة إلا ما هو عليها.</translation>
    </message>
    <message>
      <source>Open it again.</source>
      <translation>افتحه مرة أخرى.</translation>
    </message>
    <message>
      <source>Open it for reading only, or allow writing to that file first.</source>
      <translation>افتحه للقراءة فقط، أو اسمح أولًا بالكتابة في ذلك الملف.</translation>
    </message>
    <message>
      <source>Open it for reading only, or check who may write to its folder.</source>
      <translation>افتحه للقراءة فقط، أو تحقّق ممّن يحق له الكتابة في مجلده.</translation>
    </message>
    <message>
      <source>Open it for writing.</source>
      <translation>افتحه للكتابة.</translation>
    </message>
    <message>
      <source>Open it in a browser; the text may only be shown there by a script.</source>
      <translation>افتحه في متصفح؛ فربما لا يظهر النص هناك إلا بواسطة برنامج نصي.</translation>
    </message>
    <message>
      <source>Open it in a mail program and save each message as text.</source>
      <translation>افتحه في برنامج بريد واحفظ كل رسالة كنص.</translation>
    </message>
    <message>
      <source>Open it in a mail program and save it as text.</source>
      <translation>افتحه في برنامج بريد واحفظه كنص.</translation>
    </message>
    <message>
      <source>Open it in the program it came from and save it again.</source>
      <translation>افتحه في البرنامج الذي جاء منه واحفظه مرة أخرى.</translation>
    </message>
    <message>
      <source>Open it in the program it came from and save it as plain text.</source>
      <translation>افتح الملف في البرنامج الذي أُنشئ به واحفظه كنص عادي.</translation>
    </message>
    <message>
      <source>Open it in the program it came from and save only the article.</source>
      <translation>افتح الملف في البرنامج الذي أُنشئ به واحفظ المقالة وحدها.</translation>
    </message>
    <message>
      <source>Open it on the computer where it was made, or restore a backup with its recovery key.</source>
      <translation>افتحه على الحاسوب الذي أُنشئ عليه، أو استعِد نسخة احتياطية باستخدام مفتاح الاسترداد.</translation>
    </message>
    <message>
      <source>Open it once for writing, in the window; a copy is kept.</source>
      <translation>افتحه مرة للكتابة في النافذة؛ وتُحفظ نسخة منه.</translation>
    </message>
    <message>
      <source>Open it, or choose another folder.</source>
      <translation>افتحه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>Open the original in another program to look at it.</source>
      <translation>افتح الأصل في برنامج آخر للاطلاع عليها.</translation>
    </message>
    <message>
      <source>Open the page in a browser and save it as a web page.</source>
      <translation>افتح الصفحة في متصفح واحفظها كصفحة ويب.</translation>
    </message>
    <message>
      <source>Originals that are locked or damaged, and whose text is set anew instead: {0}.</source>
      <translation>الأصول المقفلة أو التالفة التي نُضّد نصها من جديد بدلًا منها: {0}.</translation>
    </message>
    <message>
      <source>Originals whose pages cannot be blacked out, and whose text is set anew instead: {0}.</source>
      <translation>أصول لا يمكن حجب صفحاتها ونُضّد نصها من جديد: {0}.</translation>
    </message>
    <message>
      <source>Page {0} cannot be read, so words on it cannot be found.</source>
      <translation>لا يمكن قراءة الصفحة {0}، فلا يمكن العثور على كلمات فيها.</translation>
    </message>
    <message>
      <source>Page {0} is a picture without text, so words on it cannot be found.</source>
      <translation>الصفحة {0} صورة بلا نص، فلا يمكن العثور على كلمات فيها.</translation>
    </message>
    <message>
      <source>Page {0} of the PDF cannot be shown; it may be damaged.</source>
      <translation>تعذّر عرض الصفحة {0} من ملف PDF؛ قد تكون تالفة.</translation>
    </message>
    <message>
      <source>Page {0} of the PDF needs too much memory.</source>
      <translation>تحتاج الصفحة {0} من ملف PDF إلى ذاكرة أكبر من اللازم.</translation>
    </message>
    <message>
      <source>Page {0} of the PDF takes too long.</source>
      <translation>تستغرق الصفحة {0} من ملف PDF وقتًا أطول من اللازم.</translation>
    </message>
    <message>
      <source>Passages and areas with the tag “{0}” are in the export as they are: {1}. Black them out if they must not leave.</source>
      <translation>المقاطع والمناطق ذات الوسم «{0}» موجودة في التصدير كما هي: {1}. احجبها إن كان يجب ألا تخرج.</translation>
    </message>
    <message>
      <source>Pictures left out, because nobody can look for words in them: {0}.</source>
      <translation>صور تُركت لأنه لا يمكن البحث عن كلمات فيها: {0}.</translation>
    </message>
    <message>
      <source>Published within so many days, weeks, months or years before today.</source>
      <translation>نُشرت خلال هذا العدد من الأيام أو الأسابيع أو الأشهر أو السنوات قبل اليوم.</translation>
    </message>
    <message>
      <source>Read the other pages without it.</source>
      <translation>اقرأ الصفحات الأخرى بدونها.</translation>
    </message>
    <message>
      <source>Reading pictures of pages needs the program Tesseract, which is not installed.</source>
      <translation>تحتاج قراءة صور الصفحات إلى برنامج Tesseract، وهو غير مثبّت.</translation>
    </message>
    <message>
      <source>Reading the picture of a page needs too much memory.</source>
      <translation>تحتاج قراءة صورة صفحة إلى ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
      <source>Reading the picture of a page takes too long.</source>
      <translation>تستغرق قراءة صورة صفحة وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
      <source>Remove from case</source>
      <translation>إزالة من القضية</translation>
    </message>
    <message>
      <source>Remove star</source>
      <translation>إزالة النجمة</translation>
    </message>
    <message>
      <source>Remove tag</source>
      <translation>إزالة الوسم</translation>
    </message>
    <message>
      <source>Restore an older backup.</source>
      <translation>استعِد نسخة احتياطية أقدم.</translation>
    </message>
    <message>
      <source>Restore from Trash</source>
      <translation>استعادة من المهملات</translation>
    </message>
    <message>
      <source>Restore it from a backup.</source>
      <translation>استعِده من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Restore it into a new folder, which checks it.</source>
      <translation>استعِدها إلى مجلد جديد؛ فهي تُفحص عند ذلك.</translation>
    </message>
    <message>
      <source>Restore it into another folder.</source>
      <translation>استعِدها إلى مجلد آخر.</translation>
    </message>
    <message>
      <source>Restore keys.json from a backup of the archive.</source>
      <translation>استعِد keys.json من نسخة احتياطية للأرشيف.</translation>
    </message>
    <message>
      <source>Restore keys.json from a backup of the archive; without it nothing can be read.</source>
      <translation>استعِد keys.json من نسخة احتياطية للأرشيف؛ فمن دونه لا تمكن قراءة شيء.</translation>
    </message>
    <message>
      <source>Restore the archive from a backup.</source>
      <translation>استعِد الأرشيف من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Return to Inbox</source>
      <translation>إعادة إلى الوارد</translation>
    </message>
    <message>
      <source>Save it again where it came from.</source>
      <translation>احفظه مرة أخرى من حيث جاء.</translation>
    </message>
    <message>
      <source>Save it again.</source>
      <translation>احفظه مرة أخرى.</translation>
    </message>
    <message>
      <source>Save it as PNG or JPEG and import that.</source>
      <translation>احفظه بصيغة PNG أو JPEG واستورد ذلك.</translation>
    </message>
    <message>
      <source>Save it as a web page or as plain text and import that.</source>
      <translation>احفظه كصفحة ويب أو كنص عادي واستورد ذلك.</translation>
    </message>
    <message>
      <source>Save it as plain text and import that, and report these words.</source>
      <translation>احفظ الملف كنص عادي واستورده، وأبلغ عن هذه الكلمات.</translation>
    </message>
    <message>
      <source>Save it smaller and import that.</source>
      <translation>احفظه بحجم أصغر واستورد ذلك.</translation>
    </message>
    <message>
      <source>Save search</source>
      <translation>حفظ البحث</translation>
    </message>
    <message>
      <source>Save the article itself.</source>
      <translation>احفظ المقالة نفسها.</translation>
    </message>
    <message>
      <source>Save the page as HTML and import that.</source>
      <translation>احفظ الصفحة بصيغة HTML واستوردها.</translation>
    </message>
    <message>
      <source>Say which one with --occurrence, or quote more words.</source>
      <translation>حدّد أيها باستخدام --occurrence، أو اقتبس كلمات أكثر.</translation>
    </message>
    <message>
      <source>Select some words first.</source>
      <translation>حدّد بعض الكلمات أولًا.</translation>
    </message>
    <message>
      <source>Set a passphrase first.</source>
      <translation>عيّن عبارة مرور أولًا.</translation>
    </message>
    <message>
      <source>Show the article to see their ids.</source>
      <translation>اعرض المقالة لترى معرّفاتها.</translation>
    </message>
    <message>
      <source>Something in “{0}” is nothing that an archive has, at or after “{1}”.</source>
      <translation>في «{0}» شيء لا يكون في أرشيف، عند «{1}» أو بعده.</translation>
    </message>
    <message>
      <source>Split it into smaller ones.</source>
      <translation>قسّمه إلى أجزاء أصغر.</translation>
    </message>
    <message>
      <source>Split it, or keep it as an article.</source>
      <translation>قسّمه، أو أبقِه كمقالة.</translation>
    </message>
    <message>
      <source>Split it, or save only the article.</source>
      <translation>قسّمه، أو احفظ المقالة فقط.</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>وضع نجمة</translation>
    </message>
    <message>
      <source>Take everything out of it first.</source>
      <translation>أخرِج كل شيء منها أولًا.</translation>
    </message>
    <message>
      <source>Take it off everything first.</source>
      <translation>أزِله من كل شيء أولًا.</translation>
    </message>
    <message>
      <source>Tesseract could not read the picture of a page.</source>
      <translation>تعذر على Tesseract قراءة صورة صفحة.</translation>
    </message>
    <message>
      <source>Tesseract here has no data for any language.</source>
      <translation>ليس لدى Tesseract هنا بيانات لأي لغة.</translation>
    </message>
    <message>
      <source>Tesseract here has no data for the language “{0}”.</source>
      <translation>ليس لدى Tesseract هنا بيانات للغة «{0}».</translation>
    </message>
    <message>
      <source>Tesseract, the program that reads pictures of pages, does not run.</source>
      <translation>لا يعمل Tesseract، وهو البرنامج الذي يقرأ صور الصفحات.</translation>
    </message>
    <message>
      <source>That case is not in this archive.</source>
      <translation>تلك القضية ليست في هذا الأرشيف.</translation>
    </message>
    <message>
      <source>That is no place on a page.</source>
      <translation>هذا ليس موضعًا على صفحة.</translation>
    </message>
    <message>
      <source>That is no place on the page.</source>
      <translation>ليس هذا موضعًا في الصفحة.</translation>
    </message>
    <message>
      <source>That passphrase does not open this archive.</source>
      <translation>عبارة المرور تلك لا تفتح هذا الأرشيف.</translation>
    </message>
    <message>
      <source>That recovery key does not open this archive.</source>
      <translation>مفتاح الاسترداد هذا لا يفتح هذا الأرشيف.</translation>
    </message>
    <message>
      <source>That saved search is not there any more.</source>
      <translation>لم يعد ذلك البحث المحفوظ موجودًا.</translation>
    </message>
    <message>
      <source>The PDF cannot be opened; it may be damaged.</source>
      <translation>تعذّر فتح ملف PDF؛ قد يكون تالفًا.</translation>
    </message>
    <message>
      <source>The PDF could not be made because of a mistake in the program ({0} in {1}, line {2}).</source>
      <translation>تعذّر إنشاء ملف PDF بسبب خطأ في البرنامج ({0} في {1}، السطر {2}).</translation>
    </message>
    <message>
      <source>The PDF has no page {0}.</source>
      <translation>لا توجد صفحة {0} في ملف PDF.</translation>
    </message>
    <message>
      <source>The PDF has no text (scan of 1 page).</source>
      <translation>لا يحتوي ملف PDF على نص (مسح ضوئي لصفحة واحدة).</translation>
    </message>
    <message>
      <source>The PDF has no text (scan of {0} pages).</source>
      <translation>لا يحتوي ملف PDF على نص (مسح ضوئي، عدد الصفحات: {0}).</translation>
    </message>
    <message>
      <source>The PDF is protected by a password, so its text was not read.</source>
      <translation>ملف PDF محمي بكلمة مرور، لذلك لم يُقرأ نصه.</translation>
    </message>
    <message>
      <source>The PDF is protected by a password.</source>
      <translation>ملف PDF محمي بكلمة مرور.</translation>
    </message>
    <message>
      <source>The PDF is protected by another password, so its text was not read.</source>
      <translation>ملف PDF محمي بكلمة مرور أخرى، لذلك لم يُقرأ نصه.</translation>
    </message>
    <message>
      <source>The PDF is too damaged to become part of a dossier.</source>
      <translation>ملف PDF تالف إلى حدّ لا يتيح ضمّه إلى ملف جامع.</translation>
    </message>
    <message>
      <source>The PDF needs too much memory to be annotated.</source>
      <translation>يحتاج ملف PDF إلى ذاكرة أكثر من اللازم لإضافة التعليقات إليه.</translation>
    </message>
    <message>
      <source>The PDF needs too much time or memory to become part of a dossier.</source>
      <translation>يحتاج ملف PDF إلى وقت أو ذاكرة أكثر مما يتيح ضمّه إلى ملف جامع.</translation>
    </message>
    <message>
      <source>The PDF takes too long to be annotated.</source>
      <translation>تستغرق إضافة التعليقات إلى ملف PDF وقتًا أطول من اللازم.</translation>
    </message>
    <message>
      <source>The SHA-256 of each part: of an article, its bytes in this file; of an attached original, the imported file. The attached manifest.json has one for each page.</source>
      <translation>SHA-256 لكل جزء: للمقالة بايتاتها في هذا الملف، وللأصل المرفق الملف المستورد. وفي manifest.json المرفق واحد لكل صفحة.</translation>
    </message>
    <message>
      <source>The annotation is there already.</source>
      <translation>التعليق موجود من قبل.</translation>
    </message>
    <message>
      <source>The archive cannot be written to.</source>
      <translation>لا تمكن الكتابة في الأرشيف.</translation>
    </message>
    <message>
      <source>The archive could not be brought up to date: step {0} failed.</source>
      <translation>تعذّر تحديث الأرشيف: فشلت الخطوة {0}.</translation>
    </message>
    <message>
      <source>The archive in “{0}” is in use or was not closed, and cannot be written to.</source>
      <translation>الأرشيف في «{0}» قيد الاستخدام أو لم يُغلق، ولا تمكن الكتابة فيه.</translation>
    </message>
    <message>
      <source>The archive is closed.</source>
      <translation>الأرشيف مغلق.</translation>
    </message>
    <message>
      <source>The archive is not in its folder any more.</source>
      <translation>لم يعد الأرشيف في مجلده.</translation>
    </message>
    <message>
      <source>The archive is open for reading only.</source>
      <translation>الأرشيف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
      <source>The archive names a search index that cannot be.</source>
      <translation>يشير الأرشيف إلى فهرس بحث لا يمكن وجوده.</translation>
    </message>
    <message>
      <source>The archive's database cannot be read or written.</source>
      <translation>لا تمكن قراءة قاعدة بيانات الأرشيف أو الكتابة فيها.</translation>
    </message>
    <message>
      <source>The archive's database has been changed or damaged.</source>
      <translation>تغيّرت قاعدة بيانات الأرشيف أو تلفت.</translation>
    </message>
    <message>
      <source>The archive's database is damaged.</source>
      <translation>قاعدة بيانات الأرشيف تالفة.</translation>
    </message>
    <message>
      <source>The archive's database is damaged: no sound copy of it could be made.</source>
      <translation>قاعدة بيانات الأرشيف تالفة: تعذّر إنشاء نسخة سليمة منها.</translation>
    </message>
    <message>
      <source>The archive's database is empty.</source>
      <translation>قاعدة بيانات الأرشيف فارغة.</translation>
    </message>
    <message>
      <source>The archive's database, {0}, is missing beside its originals.</source>
      <translation>قاعدة بيانات الأرشيف {0} مفقودة بجانب أصوله.</translation>
    </message>
    <message>
      <source>The archive's file “{0}” is write-protected.</source>
      <translation>ملف الأرشيف «{0}» محمي من الكتابة.</translation>
    </message>
    <message>
      <source>The archive's folder cannot be written to.</source>
      <translation>لا تمكن الكتابة في مجلد الأرشيف.</translation>
    </message>
    <message>
      <source>The archive's folder does not exist.</source>
      <translation>مجلد الأرشيف غير موجود.</translation>
    </message>
    <message>
      <source>The archive's folder “{0}” cannot be written to.</source>
      <translation>لا تمكن الكتابة في مجلد الأرشيف «{0}».</translation>
    </message>
    <message>
      <source>The archive's key file asks for an absurd amount of work.</source>
      <translation>يطلب ملف مفاتيح الأرشيف قدرًا غير معقول من العمل.</translation>
    </message>
    <message>
      <source>The archive's key file cannot be read: {0}.</source>
      <translation>تعذّرت قراءة ملف مفاتيح الأرشيف: {0}.</translation>
    </message>
    <message>
      <source>The archive's key file has been changed or damaged.</source>
      <translation>تغيّر ملف مفاتيح الأرشيف أو تلف.</translation>
    </message>
    <message>
      <source>The archive's key file names no key of a computer.</source>
      <translation>لا يذكر ملف مفاتيح الأرشيف مفتاح أي حاسوب.</translation>
    </message>
    <message>
      <source>The archive's key file, keys.json, is missing.</source>
      <translation>ملف مفاتيح الأرشيف keys.json مفقود.</translation>
    </message>
    <message>
      <source>The article has one picture more than are kept.</source>
      <translation>في المقال صورة واحدة أكثر مما يُحفظ.</translation>
    </message>
    <message>
      <source>The article has {0} pictures more than are kept.</source>
      <translation>عدد صور المقال الزائدة على ما يُحفظ: {0}.</translation>
    </message>
    <message>
      <source>The article was not made of a file with pages.</source>
      <translation>لم تأتِ المقالة من ملف ذي صفحات.</translation>
    </message>
    <message>
      <source>The article's text has words that are to be blacked out more often than its pages, where they may be written in another way.</source>
      <translation>في نص المقال كلمات يُراد حجبها أكثر مما في صفحاته، حيث قد تكون مكتوبة بطريقة أخرى.</translation>
    </message>
    <message>
      <source>The articles stand by date, and not in the order in which they were given: that one can tell what is blacked out.</source>
      <translation>المقالات مرتبة حسب التاريخ لا بالترتيب المعطى: فذلك الترتيب قد يكشف ما تم حجبه.</translation>
    </message>
    <message>
      <source>The attached original of article {0} was changed.</source>
      <translation>الأصل المرفق للمقالة {0} غُيِّر.</translation>
    </message>
    <message>
      <source>The author's name has at most {0} characters.</source>
      <translation>لا يتجاوز طول اسم الكاتب {0} حرف.</translation>
    </message>
    <message>
      <source>The backup cannot be read: {0}.</source>
      <translation>تتعذر قراءة النسخة الاحتياطية: {0}.</translation>
    </message>
    <message>
      <source>The backup is damaged: its database is missing or not as it was written.</source>
      <translation>النسخة الاحتياطية تالفة: قاعدة بياناتها مفقودة أو ليست كما كُتبت.</translation>
    </message>
    <message>
      <source>The backup is damaged: its key file is missing or not as it was written.</source>
      <translation>النسخة الاحتياطية تالفة: ملف مفاتيحها مفقود أو ليس كما كُتب.</translation>
    </message>
    <message>
      <source>The backup is damaged: its list of contents is not as it was written.</source>
      <translation>النسخة الاحتياطية تالفة: قائمة محتوياتها ليست كما كُتبت.</translation>
    </message>
    <message>
      <source>The backup is damaged: its log ends elsewhere than its list of contents says.</source>
      <translation>النسخة الاحتياطية تالفة: ينتهي سجلّها عند غير الموضع المذكور في قائمة محتوياتها.</translation>
    </message>
    <message>
      <source>The backup is damaged: one of its originals is missing or not as it was.</source>
      <translation>النسخة الاحتياطية تالفة: أحد أصولها مفقود أو ليس كما كان.</translation>
    </message>
    <message>
      <source>The backup is damaged: {0} of its originals are missing or not as they were.</source>
      <translation>النسخة الاحتياطية تالفة: عدد أصولها المفقودة أو المتغيرة {0}.</translation>
    </message>
    <message>
      <source>The backup is no longer in “{0}”.</source>
      <translation>لم تعد النسخة الاحتياطية في «{0}».</translation>
    </message>
    <message>
      <source>The bookmarks were changed.</source>
      <translation>الإشارات المرجعية غُيِّرت.</translation>
    </message>
    <message>
      <source>The case is not empty.</source>
      <translation>القضية ليست فارغة.</translation>
    </message>
    <message>
      <source>The case is there already.</source>
      <translation>القضية موجودة من قبل.</translation>
    </message>
    <message>
      <source>The contents, page {0}, were changed.</source>
      <translation>المحتويات، الصفحة {0}، غُيِّرت.</translation>
    </message>
    <message>
      <source>The cover, page {0}, was changed.</source>
      <translation>الغلاف، الصفحة {0}، غُيِّر.</translation>
    </message>
    <message>
      <source>The database: a row of {0} refers to a row of {1} that is gone.</source>
      <translation>قاعدة البيانات: صف في {0} يشير إلى صف في {1} لم يعد موجودًا.</translation>
    </message>
    <message>
      <source>The date of the export has no time zone.</source>
      <translation>ليس لتاريخ التصدير منطقة زمنية.</translation>
    </message>
    <message>
      <source>The day of import, written like date:.</source>
      <translation>يوم الاستيراد، ويُكتب مثل date:.</translation>
    </message>
    <message>
      <source>The day of publication: a year, month, day, range, or &lt; &lt;= &gt; &gt;= before one.</source>
      <translation>يوم النشر: سنة أو شهر أو يوم أو مدى، أو أحد الرموز &lt; &lt;= &gt; &gt;= قبله.</translation>
    </message>
    <message>
      <source>The disk does not take a file of that size.</source>
      <translation>لا يقبل القرص ملفًا بهذا الحجم.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>القرص ممتلئ.</translation>
    </message>
    <message>
      <source>The disk is too full for “{0}”.</source>
      <translation>لا تكفي مساحة القرص لـ «{0}».</translation>
    </message>
    <message>
      <source>The disk refused to store a file in “{0}”: {1}.</source>
      <translation>رفض القرص حفظ ملف في «{0}»: {1}.</translation>
    </message>
    <message>
      <source>The disk refused to store a file: {0}.</source>
      <translation>رفض القرص حفظ ملف: {0}.</translation>
    </message>
    <message>
      <source>The disk that holds this archive cannot lock files.</source>
      <translation>القرص الذي عليه هذا الأرشيف لا يمكنه قفل الملفات.</translation>
    </message>
    <message>
      <source>The dossier was written by a newer version of Guardbook.</source>
      <translation>كُتب الملف الجامع بإصدار أحدث من Guardbook.</translation>
    </message>
    <message>
      <source>The file does not say how its letters are encoded, and the guess is not certain; compare names and accents with the original.</source>
      <translation>لا يذكر الملف ترميز أحرفه، والتخمين غير مؤكد؛ قارن الأسماء والحركات بالأصل.</translation>
    </message>
    <message>
      <source>The file holds more than {0} annotations.</source>
      <translation>يحتوي الملف على أكثر من {0} تعليق.</translation>
    </message>
    <message>
      <source>The file is not JSON in UTF-8.</source>
      <translation>الملف ليس JSON بترميز UTF-8.</translation>
    </message>
    <message>
      <source>The file opens with the same password as the original.</source>
      <translation>يُفتح الملف بكلمة المرور نفسها التي تفتح الأصل.</translation>
    </message>
    <message>
      <source>The file was closed.</source>
      <translation>أُغلق الملف.</translation>
    </message>
    <message>
      <source>The file with this computer's key cannot be read.</source>
      <translation>تعذّرت قراءة الملف الذي فيه مفتاح هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The first Bates number is out of range.</source>
      <translation>رقم بيتس الأول خارج النطاق.</translation>
    </message>
    <message>
      <source>The folder “{0}” cannot be written to.</source>
      <translation>لا تمكن الكتابة في المجلد «{0}».</translation>
    </message>
    <message>
      <source>The folder “{0}” could not be read.</source>
      <translation>تعذّرت قراءة المجلد «{0}».</translation>
    </message>
    <message>
      <source>The folder “{0}” is not empty.</source>
      <translation>المجلد «{0}» ليس فارغًا.</translation>
    </message>
    <message>
      <source>The folder “{0}” may not be opened.</source>
      <translation>لا يُسمح بفتح المجلد «{0}».</translation>
    </message>
    <message>
      <source>The font size is out of range.</source>
      <translation>حجم الخط خارج النطاق.</translation>
    </message>
    <message>
      <source>The format it was imported from.</source>
      <translation>التنسيق الذي استُوردت منه.</translation>
    </message>
    <message>
      <source>The ids of {0} annotations begin with “{1}”.</source>
      <translation>عدد التعليقات التي تبدأ معرّفاتها بـ «{1}»: {0}.</translation>
    </message>
    <message>
      <source>The index of notes, page {0}, was changed.</source>
      <translation>فهرس الملاحظات، الصفحة {0}، غُيِّر.</translation>
    </message>
    <message>
      <source>The key does not open the archive's database.</source>
      <translation>المفتاح لا يفتح قاعدة بيانات الأرشيف.</translation>
    </message>
    <message>
      <source>The key of this archive is not on this computer.</source>
      <translation>مفتاح هذا الأرشيف ليس على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The keyring with this computer's key cannot be read.</source>
      <translation>تعذّرت قراءة حلقة المفاتيح التي فيها مفتاح هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The language, by its code or name.</source>
      <translation>اللغة، برمزها أو اسمها.</translation>
    </message>
    <message>
      <source>The last page of the original is {0}.</source>
      <translation>آخر صفحة في الأصل هي {0}.</translation>
    </message>
    <message>
      <source>The list of hashes is missing or cannot be read.</source>
      <translation>قائمة البصمات مفقودة أو لا تُقرأ.</translation>
    </message>
    <message>
      <source>The list of parts, page {0}, was changed.</source>
      <translation>قائمة الأجزاء، الصفحة {0}، غُيِّرت.</translation>
    </message>
    <message>
      <source>The list of sources, page {0}, was changed.</source>
      <translation>قائمة المصادر، الصفحة {0}، غُيِّرت.</translation>
    </message>
    <message>
      <source>The log: row {0} is missing.</source>
      <translation>السجل: الصف {0} مفقود.</translation>
    </message>
    <message>
      <source>The log: row {0} was changed, and {1} more.</source>
      <translation>السجل: تغيّر الصف {0}، و{1} غيره.</translation>
    </message>
    <message>
      <source>The log: row {0} was changed.</source>
      <translation>السجل: تغيّر الصف {0}.</translation>
    </message>
    <message>
      <source>The log: rows {0} to {1} are missing.</source>
      <translation>السجل: الصفوف من {0} إلى {1} مفقودة.</translation>
    </message>
    <message>
      <source>The manifest does not speak of every byte of the file.</source>
      <translation>لا يذكر البيان كل بايت في الملف.</translation>
    </message>
    <message>
      <source>The manifest is signed {0}. “guardbook verify” with the name of this file checks all of it offline: it names the part and the page of every byte that was changed, and shows the key. Ask whoever gave you the file whether it is theirs.</source>
      <translation>البيان موقّع {0}. يفحص «guardbook verify» مع اسم هذا الملف كل شيء بلا شبكة: يسمّي الجزء والصفحة لكل بايت غُيِّر، ويعرض المفتاح. اسأل من أعطاك الملف هل المفتاح له.</translation>
    </message>
    <message>
      <source>The manifest was changed or is missing: what it says of the other parts cannot be relied on, and they cannot be compared.</source>
      <translation>غُيِّر البيان أو فُقد: لا يُعتمد على ما يقوله عن الأجزاء الأخرى، ولا يمكن مقارنتها.</translation>
    </message>
    <message>
      <source>The margins are out of range.</source>
      <translation>الهوامش خارج النطاق.</translation>
    </message>
    <message>
      <source>The meaning of a colour has at most {0} characters.</source>
      <translation>لا يتجاوز طول معنى اللون {0} حرف.</translation>
    </message>
    <message>
      <source>The name of a case has at most {0} characters.</source>
      <translation>لا يتجاوز طول اسم القضية {0} حرف.</translation>
    </message>
    <message>
      <source>The name of a saved search has at most {0} characters.</source>
      <translation>لا يتجاوز طول اسم البحث المحفوظ {0} حرف.</translation>
    </message>
    <message>
      <source>The name of the file has a word that is to be blacked out.</source>
      <translation>في اسم الملف كلمة يُراد حجبها.</translation>
    </message>
    <message>
      <source>The name of the file is too long.</source>
      <translation>اسم الملف طويل جدًا.</translation>
    </message>
    <message>
      <source>The newest changes are not found yet, for the disk of the search index is full.</source>
      <translation>لا يُعثر على أحدث التغييرات بعد، لأن القرص الذي عليه فهرس البحث ممتلئ.</translation>
    </message>
    <message>
      <source>The original PDF has no pages.</source>
      <translation>لا يحتوي ملف PDF الأصلي على صفحات.</translation>
    </message>
    <message>
      <source>The original PDF is too damaged to be annotated.</source>
      <translation>ملف PDF الأصلي تالف إلى حدّ لا يمكن معه إضافة التعليقات إليه.</translation>
    </message>
    <message>
      <source>The original is signed; the signature still covers its bytes, and programs may say that something was added after it.</source>
      <translation>الأصل موقّع؛ ولا يزال التوقيع يشمل بايتاته، وقد تقول البرامج إن شيئًا أُضيف بعده.</translation>
    </message>
    <message>
      <source>The original of article {0} (“{1}”) cannot become part of the dossier. {2} Its text is set instead.</source>
      <translation>لا يمكن ضمّ أصل المقالة {0} («{1}») إلى الملف الجامع. {2} وقد نُضِّد نصها بدلًا منه.</translation>
    </message>
    <message>
      <source>The original of article {0} is missing or damaged, and not attached.</source>
      <translation>أصل المقالة {0} مفقود أو تالف، وهو غير مرفق.</translation>
    </message>
    <message>
      <source>The original's {0} bytes are unchanged at the beginning of the file; their SHA-256 is {1}.</source>
      <translation>بايتات الأصل ({0}) باقية دون تغيير في أول الملف؛ وبصمة SHA-256 لها هي {1}.</translation>
    </message>
    <message>
      <source>The originals of these articles are missing or damaged, and not in it: {0}{1}.</source>
      <translation>أصول هذه المقالات مفقودة أو تالفة وليست فيه: {0}{1}.</translation>
    </message>
    <message>
      <source>The page could not be read as it was laid out; its text was kept line by line.</source>
      <translation>تعذّرت قراءة الصفحة بتخطيطها؛ وقد حُفظ نصها سطرًا سطرًا.</translation>
    </message>
    <message>
      <source>The pages of PDFs are pictures with bars burnt in; links, forms, bookmarks, attachments and what other programs noted are left out.</source>
      <translation>صفحات ملفات PDF صور طُبعت فيها الأشرطة؛ وتُركت الروابط والنماذج والإشارات والمرفقات وما دوّنته برامج أخرى.</translation>
    </message>
    <message>
      <source>The pages of the PDF cannot be shown.</source>
      <translation>لا يمكن عرض صفحات ملف PDF.</translation>
    </message>
    <message>
      <source>The passphrase is empty.</source>
      <translation>عبارة المرور فارغة.</translation>
    </message>
    <message>
      <source>The passphrase is set, but the old key could not be removed from this computer.</source>
      <translation>عُيّنت عبارة المرور، لكن تعذّرت إزالة المفتاح القديم من هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The password does not open the PDF.</source>
      <translation>كلمة المرور هذه لا تفتح ملف PDF.</translation>
    </message>
    <message>
      <source>The picture cannot be opened; it may be damaged.</source>
      <translation>لا يمكن فتح الصورة؛ قد تكون تالفة.</translation>
    </message>
    <message>
      <source>The picture cannot be shown; it may be damaged.</source>
      <translation>لا يمكن عرض الصورة؛ قد تكون تالفة.</translation>
    </message>
    <message>
      <source>The picture has no page {0}.</source>
      <translation>لا صفحة {0} في الصورة.</translation>
    </message>
    <message>
      <source>The picture is in the file byte for byte; its SHA-256 is {0}.</source>
      <translation>الصورة في الملف بايتًا ببايت؛ وبصمتها SHA-256 هي {0}.</translation>
    </message>
    <message>
      <source>The picture is in the file without loss, and without what cameras and programs noted in it; the original's SHA-256 is {0}.</source>
      <translation>الصورة في الملف دون فقد، ودون ما سجّلته فيها الكاميرات والبرامج؛ وبصمة SHA-256 للأصل هي {0}.</translation>
    </message>
    <message>
      <source>The picture is kept without words; it is found by its title and its notes.</source>
      <translation>تُحفظ الصورة بلا كلمات؛ ويُعثر عليها بعنوانها وملاحظاتها.</translation>
    </message>
    <message>
      <source>The picture needs too much memory to be shown.</source>
      <translation>تحتاج الصورة إلى ذاكرة أكبر مما يلزم لعرضها.</translation>
    </message>
    <message>
      <source>The picture takes too long to be shown.</source>
      <translation>يستغرق عرض الصورة وقتًا أطول مما ينبغي.</translation>
    </message>
    <message>
      <source>The pictures of the pages could not be read.</source>
      <translation>تعذرت قراءة صور الصفحات.</translation>
    </message>
    <message>
      <source>The pictures were closed.</source>
      <translation>أُغلقت الصور.</translation>
    </message>
    <message>
      <source>The prefix of the Bates numbers has a word that is to be blacked out.</source>
      <translation>في بادئة أرقام بيتس كلمة يُراد حجبها.</translation>
    </message>
    <message>
      <source>The prefix of the Bates numbers is too long, or cannot be printed.</source>
      <translation>بادئة أرقام بيتس أطول مما ينبغي أو لا يمكن طبعها.</translation>
    </message>
    <message>
      <source>The process that annotates PDFs could not be started.</source>
      <translation>تعذّر بدء العملية التي تضيف التعليقات إلى ملفات PDF.</translation>
    </message>
    <message>
      <source>The process that decodes pictures could not be started.</source>
      <translation>تعذّر بدء العملية التي تفك ترميز الصور.</translation>
    </message>
    <message>
      <source>The process that makes PDFs could not be started.</source>
      <translation>تعذّر بدء العملية التي تنشئ ملفات PDF.</translation>
    </message>
    <message>
      <source>The process that makes PDFs ended unexpectedly.</source>
      <translation>انتهت العملية التي تنشئ ملفات PDF على نحو غير متوقع.</translation>
    </message>
    <message>
      <source>The process that puts PDFs together could not be started.</source>
      <translation>تعذّر بدء العملية التي تجمع ملفات PDF.</translation>
    </message>
    <message>
      <source>The process that reads files could not be started.</source>
      <translation>تعذّر بدء العملية التي تقرأ الملفات.</translation>
    </message>
    <message>
      <source>The process that reads pages could not be started.</source>
      <translation>تعذّر بدء العملية التي تقرأ الصفحات.</translation>
    </message>
    <message>
      <source>The process that searches has ended.</source>
      <translation>انتهت العملية التي تبحث.</translation>
    </message>
    <message>
      <source>The program that reads pictures of pages could not be started.</source>
      <translation>تعذر تشغيل البرنامج الذي يقرأ صور الصفحات.</translation>
    </message>
    <message>
      <source>The quote is in the text {0} times, not {1}.</source>
      <translation>عدد مرات ورود الاقتباس في النص {0} لا {1}.</translation>
    </message>
    <message>
      <source>The quote is in the text {0} times.</source>
      <translation>عدد مرات ورود الاقتباس في النص {0}.</translation>
    </message>
    <message>
      <source>The quote is not in the text of the article.</source>
      <translation>الاقتباس غير موجود في نص المقالة.</translation>
    </message>
    <message>
      <source>The report of the import names the items that failed and are kept.</source>
      <translation>يذكر تقرير الاستيراد العناصر التي فشلت وحُفظت.</translation>
    </message>
    <message>
      <source>The same file is in the archive already, as article {0}, in the Trash.</source>
      <translation>الملف نفسه موجود في الأرشيف من قبل، وهو المقالة {0}، في المهملات.</translation>
    </message>
    <message>
      <source>The same file is in the archive already, as article {0}.</source>
      <translation>الملف نفسه موجود في الأرشيف من قبل، وهو المقالة {0}.</translation>
    </message>
    <message>
      <source>The seal is missing: the end of the file was cut off or changed, and nothing shows who made it.</source>
      <translation>الختم مفقود: قُطعت نهاية الملف أو غُيِّرت، ولا شيء يدل على صانعه.</translation>
    </message>
    <message>
      <source>The seal was changed.</source>
      <translation>الختم غُيِّر.</translation>
    </message>
    <message>
      <source>The seal was changed: it cannot be read, and nothing shows who made the file.</source>
      <translation>غُيِّر الختم: لا يمكن قراءته، ولا شيء يدل على صانع الملف.</translation>
    </message>
    <message>
      <source>The seal was changed: its signature does not fit the manifest.</source>
      <translation>غُيِّر الختم: توقيعه لا يطابق البيان.</translation>
    </message>
    <message>
      <source>The search index was damaged; it is empty now.</source>
      <translation>كان فهرس البحث تالفًا؛ وهو الآن فارغ.</translation>
    </message>
    <message>
      <source>The signature does not fit the list of hashes.</source>
      <translation>التوقيع لا يوافق قائمة البصمات.</translation>
    </message>
    <message>
      <source>The signature in “{0}” does not fit: it was changed after it was exported.</source>
      <translation>التوقيع في «{0}» غير مطابق: جرى تغيير شيء بعد التصدير.</translation>
    </message>
    <message>
      <source>The system's keyring did not answer.</source>
      <translation>لم تستجب حلقة مفاتيح النظام.</translation>
    </message>
    <message>
      <source>The tag “{0}” cannot be put on and taken off at once.</source>
      <translation>لا يمكن وضع الوسم «{0}» وإزالته في الوقت نفسه.</translation>
    </message>
    <message>
      <source>The tag “{0}” is in use.</source>
      <translation>الوسم «{0}» مستخدم.</translation>
    </message>
    <message>
      <source>The text has a broken character in it.</source>
      <translation>في النص حرف معطوب.</translation>
    </message>
    <message>
      <source>The text has changed since these were made, and their passages do not stand in it as they were marked.</source>
      <translation>تغيّر النص منذ إنشاء هذه التعليقات، ولم تعد مقاطعها فيه كما عُلّمت.</translation>
    </message>
    <message>
      <source>The text is very long; its Markdown marks were left as they are.</source>
      <translation>النص طويل جدًا؛ وقد تُركت علامات Markdown فيه كما هي.</translation>
    </message>
    <message>
      <source>The {0} has at most {1} characters.</source>
      <translation>لا يتجاوز طول الحقل «{0}» {1} حرف.</translation>
    </message>
    <message>
      <source>There are no annotations in the file.</source>
      <translation>لا توجد تعليقات في الملف.</translation>
    </message>
    <message>
      <source>There are no words in that passage.</source>
      <translation>لا توجد كلمات في ذلك المقطع.</translation>
    </message>
    <message>
      <source>There are no words in that text.</source>
      <translation>لا توجد كلمات في ذلك النص.</translation>
    </message>
    <message>
      <source>There are other things in “{0}”.</source>
      <translation>في «{0}» أشياء أخرى.</translation>
    </message>
    <message>
      <source>There are too many ways to open this archive already.</source>
      <translation>توجد طرق كثيرة جدًا لفتح هذا الأرشيف.</translation>
    </message>
    <message>
      <source>There are {0} cases named “{1}”.</source>
      <translation>عدد القضايا التي تحمل الاسم «{1}»: {0}.</translation>
    </message>
    <message>
      <source>There is a case “{0}” already.</source>
      <translation>توجد قضية «{0}» من قبل.</translation>
    </message>
    <message>
      <source>There is a tag “{0}” already.</source>
      <translation>يوجد وسم «{0}» من قبل.</translation>
    </message>
    <message>
      <source>There is an empty line among the words to be blacked out.</source>
      <translation>يوجد سطر فارغ بين الكلمات المراد حجبها.</translation>
    </message>
    <message>
      <source>There is another key in this place already; it was kept.</source>
      <translation>يوجد مفتاح آخر في هذا الموضع من قبل؛ وقد أُبقي عليه.</translation>
    </message>
    <message>
      <source>There is no annotation “{0}” in this archive.</source>
      <translation>لا يوجد تعليق «{0}» في هذا الأرشيف.</translation>
    </message>
    <message>
      <source>There is no archive in this folder.</source>
      <translation>لا يوجد أرشيف في هذا المجلد.</translation>
    </message>
    <message>
      <source>There is no archive in “{0}”.</source>
      <translation>لا يوجد أرشيف في «{0}».</translation>
    </message>
    <message>
      <source>There is no article {0} in this archive.</source>
      <translation>لا توجد المقالة {0} في هذا الأرشيف.</translation>
    </message>
    <message>
      <source>There is no backup in “{0}”.</source>
      <translation>لا توجد نسخة احتياطية في «{0}».</translation>
    </message>
    <message>
      <source>There is no case “{0}” in this archive.</source>
      <translation>لا توجد قضية «{0}» في هذا الأرشيف.</translation>
    </message>
    <message>
      <source>There is no export format “{0}”.</source>
      <translation>لا يوجد تنسيق تصدير «{0}».</translation>
    </message>
    <message>
      <source>There is no field “{0}”; it was searched as a word.</source>
      <translation>لا يوجد حقل «{0}»؛ وقد جرى البحث عنه ككلمة.</translation>
    </message>
    <message>
      <source>There is no folder “{0}”.</source>
      <translation>لا يوجد مجلد «{0}».</translation>
    </message>
    <message>
      <source>There is no page size “{0}”.</source>
      <translation>لا يوجد قياس صفحة «{0}».</translation>
    </message>
    <message>
      <source>There is no page {0}.</source>
      <translation>لا توجد صفحة {0}.</translation>
    </message>
    <message>
      <source>There is no saved search “{0}” in this archive.</source>
      <translation>لا يوجد بحث محفوظ «{0}» في هذا الأرشيف.</translation>
    </message>
    <message>
      <source>There is no signature, or it cannot be read.</source>
      <translation>لا يوجد توقيع، أو لا يمكن قراءته.</translation>
    </message>
    <message>
      <source>There is no source “{0}” in this archive.</source>
      <translation>لا يوجد مصدر «{0}» في هذا الأرشيف.</translation>
    </message>
    <message>
      <source>There is no tag “{0}” in this archive.</source>
      <translation>لا يوجد وسم «{0}» في هذا الأرشيف.</translation>
    </message>
    <message>
      <source>There is not enough memory to check the passphrase.</source>
      <translation>لا تكفي الذاكرة للتحقق من عبارة المرور.</translation>
    </message>
    <message>
      <source>There is nothing to export.</source>
      <translation>لا شيء لتصديره.</translation>
    </message>
    <message>
      <source>This archive has no passphrase.</source>
      <translation>ليست لهذا الأرشيف عبارة مرور.</translation>
    </message>
    <message>
      <source>This archive has no recovery key.</source>
      <translation>ليس لهذا الأرشيف مفتاح استرداد.</translation>
    </message>
    <message>
      <source>This archive is open for reading only.</source>
      <translation>هذا الأرشيف مفتوح للقراءة فقط.</translation>
    </message>
    <message>
      <source>This archive is open in another window or program.</source>
      <translation>هذا الأرشيف مفتوح في نافذة أخرى أو برنامج آخر.</translation>
    </message>
    <message>
      <source>This archive opens with its passphrase.</source>
      <translation>يُفتح هذا الأرشيف بعبارة مروره.</translation>
    </message>
    <message>
      <source>This archive was written by a newer version of the program.</source>
      <translation>كُتب هذا الأرشيف بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
      <source>This archive was written by an older version of the program.</source>
      <translation>كُتب هذا الأرشيف بإصدار أقدم من البرنامج.</translation>
    </message>
    <message>
      <source>This backup was written by a newer version of the program.</source>
      <translation>كُتبت هذه النسخة الاحتياطية بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
      <source>This backup was written by an older version of the program.</source>
      <translation>كُتبت هذه النسخة الاحتياطية بإصدار أقدم من البرنامج.</translation>
    </message>
    <message>
      <source>This folder holds the keys of an archive already.</source>
      <translation>في هذا المجلد مفاتيح أرشيف من قبل.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, export fewer articles at a time or as Markdown.</source>
      <translation>حاول مرة أخرى؛ وإذا تكرر ذلك فصدّر عددًا أقل من المقالات في كل مرة أو صدّر بصيغة Markdown.</translation>
    </message>
    <message>
      <source>Try it again.</source>
      <translation>حاول ذلك مرة أخرى.</translation>
    </message>
    <message>
      <source>Type a few words, such as “Harbour trial”.</source>
      <translation>اكتب بضع كلمات، مثل «محاكمة الميناء».</translation>
    </message>
    <message>
      <source>Type a few words, such as “To verify”.</source>
      <translation>اكتب بضع كلمات، مثل «للتحقق».</translation>
    </message>
    <message>
      <source>Type a word, such as “court”.</source>
      <translation>اكتب كلمة، مثل «محكمة».</translation>
    </message>
    <message>
      <source>Type it again, or leave it out.</source>
      <translation>اكتبه مرة أخرى، أو اتركه.</translation>
    </message>
    <message>
      <source>Type it as it was shown: eight groups of five letters and digits.</source>
      <translation>اكتبه كما عُرض: ثماني مجموعات من خمسة أحرف وأرقام.</translation>
    </message>
    <message>
      <source>Type it as the sender wrote it.</source>
      <translation>اكتبها كما كتبها المُرسِل.</translation>
    </message>
    <message>
      <source>Type its recovery key, or open it on the computer where it was made.</source>
      <translation>اكتب مفتاح استرداده، أو افتحه على الحاسوب الذي أُنشئ عليه.</translation>
    </message>
    <message>
      <source>Type the passphrase, or the recovery key.</source>
      <translation>اكتب عبارة المرور أو مفتاح الاسترداد.</translation>
    </message>
    <message>
      <source>Type the passphrase.</source>
      <translation>اكتب عبارة المرور.</translation>
    </message>
    <message>
      <source>Type what you want to remember.</source>
      <translation>اكتب ما تريد تذكّره.</translation>
    </message>
    <message>
      <source>Unlock the keyring, or check the program's configuration folder, then try again.</source>
      <translation>افتح قفل حلقة المفاتيح، أو تحقّق من مجلد إعدادات البرنامج، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Unlock the keyring, then open the archive again.</source>
      <translation>افتح قفل حلقة المفاتيح، ثم افتح الأرشيف مرة أخرى.</translation>
    </message>
    <message>
      <source>Unpack it and import the file in it.</source>
      <translation>فُكّ ضغطه واستورد الملف الذي فيه.</translation>
    </message>
    <message>
      <source>Unpack it and import the files in it.</source>
      <translation>فُكّ ضغطه واستورد الملفات التي فيه.</translation>
    </message>
    <message>
      <source>Use two letters, such as en or ru.</source>
      <translation>استخدم حرفين، مثل en أو ru.</translation>
    </message>
    <message>
      <source>Verify the archive to see what is affected, and restore it from a backup.</source>
      <translation>افحص الأرشيف لترى ما تأثّر، واستعِده من نسخة احتياطية.</translation>
    </message>
    <message>
      <source>Verify the archive, and restore it from an earlier backup.</source>
      <translation>افحص الأرشيف، واستعِده من نسخة احتياطية أقدم.</translation>
    </message>
    <message>
      <source>Wait until it is done, then try again.</source>
      <translation>انتظر حتى ينتهي ذلك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>انتظر حتى ينتهي ذلك.</translation>
    </message>
    <message>
      <source>What holds the file together (names, tree of pages, table of objects) was changed.</source>
      <translation>غُيِّر ما يربط الملف (الأسماء وشجرة الصفحات وجدول الكائنات).</translation>
    </message>
    <message>
      <source>What the original says of itself, and what other programs noted in it, is still in the file.</source>
      <translation>ما يقوله الأصل عن نفسه وما دوّنته فيه برامج أخرى باقٍ في الملف.</translation>
    </message>
    <message>
      <source>What was read from “{0}” makes no sense, so it was not taken in.</source>
      <translation>ما قُرئ من «{0}» لا معنى له، لذلك لم يُدرج.</translation>
    </message>
    <message>
      <source>Where words are blacked out, nothing can be attached: it would still have them.</source>
      <translation>حيث تُحجب كلمات لا يمكن إرفاق شيء: فهي ما تزال فيه.</translation>
    </message>
    <message>
      <source>Where words are blacked out, the originals cannot go along: they still have them.</source>
      <translation>حيث تُحجب كلمات لا يمكن أن ترافقها الأصول: فهي ما تزال فيها.</translation>
    </message>
    <message>
      <source>Whether there is a highlight, note, annotation, tag, case, date or url.</source>
      <translation>هل يوجد تمييز أو ملاحظة أو تعليق أو وسم أو قضية أو تاريخ أو عنوان ويب.</translation>
    </message>
    <message>
      <source>Words cannot be blacked out in the format “{0}”.</source>
      <translation>لا يمكن حجب كلمات في الصيغة «{0}».</translation>
    </message>
    <message>
      <source>Words in notes and in highlighted passages.</source>
      <translation>كلمات في الملاحظات وفي المقاطع المميَّزة.</translation>
    </message>
    <message>
      <source>Words in the byline.</source>
      <translation>كلمات في اسم الكاتب.</translation>
    </message>
    <message>
      <source>Words in the name of the source.</source>
      <translation>كلمات في اسم المصدر.</translation>
    </message>
    <message>
      <source>Words in the text.</source>
      <translation>كلمات في النص.</translation>
    </message>
    <message>
      <source>Words in the title; they count double.</source>
      <translation>كلمات في العنوان؛ وتُحتسب ضعفين.</translation>
    </message>
    <message>
      <source>Words in the web address.</source>
      <translation>كلمات في عنوان الويب.</translation>
    </message>
    <message>
      <source>Words that a scanner's program misread cannot be found; look at article {0}, page {1}.</source>
      <translation>كلمات أخطأ برنامج الماسح في قراءتها لا يمكن العثور عليها؛ انظر المقال {0}، الصفحة {1}.</translation>
    </message>
    <message>
      <source>Words that are to be blacked out have no place on their page.</source>
      <translation>كلمات يُراد حجبها ليس لها موضع في صفحتها.</translation>
    </message>
    <message>
      <source>Words that stay and may tell as much: {0}.</source>
      <translation>كلمات تبقى وقد تدلّ بالقدر نفسه: {0}.</translation>
    </message>
    <message>
      <source>Words within pictures cannot be found; look at article {0}, page {1}.</source>
      <translation>لا يمكن العثور على كلمات داخل الصور؛ انظر المقال {0}، الصفحة {1}.</translation>
    </message>
    <message>
      <source>Write it as year-month-day, such as 2021-02-14.</source>
      <translation>اكتبه بترتيب السنة-الشهر-اليوم، مثل 2021-02-14.</translation>
    </message>
    <message>
      <source>a case cannot be inside itself</source>
      <translation>لا يمكن أن تكون القضية داخل نفسها</translation>
    </message>
    <message>
      <source>a date is written 2021, 2021-02 or 2021-02-14</source>
      <translation>يُكتب التاريخ 2021 أو 2021-02 أو 2021-02-14</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>الكاتب</translation>
    </message>
    <message>
      <source>has: takes {0}</source>
      <translation>تأتي بعد has: إحدى هذه الكلمات: {0}</translation>
    </message>
    <message>
      <source>hashtag in the text</source>
      <translation>هاشتاغ في النص</translation>
    </message>
    <message>
      <source>is: takes {0}</source>
      <translation>تأتي بعد is: إحدى هذه الكلمات: {0}</translation>
    </message>
    <message>
      <source>it needs a value</source>
      <translation>تنقصه قيمة</translation>
    </message>
    <message>
      <source>language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>last: takes a number and d, w, m or y, such as 30d</source>
      <translation>يأتي بعد last: عدد ثم d أو w أو m أو y، مثل 30d</translation>
    </message>
    <message>
      <source>named in the front matter</source>
      <translation>مذكور في ترويسة الملف</translation>
    </message>
    <message>
      <source>named once in the text</source>
      <translation>مذكور مرة واحدة في النص</translation>
    </message>
    <message>
      <source>named {0} times in the text</source>
      <translation>مذكور في النص (عدد المرات: {0})</translation>
    </message>
    <message>
      <source>published</source>
      <translation>تاريخ النشر</translation>
    </message>
    <message>
      <source>some articles are gone</source>
      <translation>بعض المقالات لم تعد موجودة</translation>
    </message>
    <message>
      <source>some articles are in that state already</source>
      <translation>بعض المقالات في تلك الحالة من قبل</translation>
    </message>
    <message>
      <source>some articles are in the case already</source>
      <translation>بعض المقالات موجودة في القضية من قبل</translation>
    </message>
    <message>
      <source>some articles are not in the case</source>
      <translation>بعض المقالات ليست في القضية</translation>
    </message>
    <message>
      <source>some articles have the tag already</source>
      <translation>بعض المقالات تحمل الوسم من قبل</translation>
    </message>
    <message>
      <source>some articles lack the tag</source>
      <translation>بعض المقالات لا تحمل الوسم</translation>
    </message>
    <message>
      <source>some articles were reviewed meanwhile</source>
      <translation>بعض المقالات رُوجعت في هذه الأثناء</translation>
    </message>
    <message>
      <source>source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>that version of the text is another one</source>
      <translation>نسخة النص تلك نسخة أخرى</translation>
    </message>
    <message>
      <source>the annotation is there already</source>
      <translation>التعليق موجود من قبل</translation>
    </message>
    <message>
      <source>the case above it is gone</source>
      <translation>القضية التي فوقها لم تعد موجودة</translation>
    </message>
    <message>
      <source>the case is not empty</source>
      <translation>القضية ليست فارغة</translation>
    </message>
    <message>
      <source>the case is there already</source>
      <translation>القضية موجودة من قبل</translation>
    </message>
    <message>
      <source>the case was changed</source>
      <translation>تغيّرت القضية</translation>
    </message>
    <message>
      <source>the note was changed</source>
      <translation>تغيّرت الملاحظة</translation>
    </message>
    <message>
      <source>the page's own keywords</source>
      <translation>الكلمات المفتاحية للصفحة نفسها</translation>
    </message>
    <message>
      <source>the saved search was changed</source>
      <translation>تغيّر البحث المحفوظ</translation>
    </message>
    <message>
      <source>the search is saved already</source>
      <translation>البحث محفوظ من قبل</translation>
    </message>
    <message>
      <source>the tag is gone</source>
      <translation>الوسم لم يعد موجودًا</translation>
    </message>
    <message>
      <source>the tag is still in use</source>
      <translation>الوسم ما زال مستخدمًا</translation>
    </message>
    <message>
      <source>the tag is there already</source>
      <translation>الوسم موجود من قبل</translation>
    </message>
    <message>
      <source>the tag was changed</source>
      <translation>تغيّر الوسم</translation>
    </message>
    <message>
      <source>the text was changed</source>
      <translation>تغيّر النص</translation>
    </message>
    <message>
      <source>the {0} was changed</source>
      <translation>تغيّر الحقل «{0}»</translation>
    </message>
    <message>
      <source>there is another tag of that name</source>
      <translation>يوجد وسم آخر بهذا الاسم</translation>
    </message>
    <message>
      <source>there is no day beyond that one</source>
      <translation>لا يوم بعد هذا اليوم</translation>
    </message>
    <message>
      <source>title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>url</source>
      <translation>العنوان على الويب</translation>
    </message>
    <message>
      <source>“{0}” broke off the process that reads files.</source>
      <translation>أوقف «{0}» العملية التي تقرأ الملفات.</translation>
    </message>
    <message>
      <source>“{0}” cannot be read.</source>
      <translation>تتعذر قراءة «{0}».</translation>
    </message>
    <message>
      <source>“{0}” cannot be read: {1}.</source>
      <translation>تتعذر قراءة «{0}»: {1}.</translation>
    </message>
    <message>
      <source>“{0}” could not be opened as a PDF; it may be damaged.</source>
      <translation>تعذّر فتح “{0}” كملف PDF؛ قد يكون تالفًا.</translation>
    </message>
    <message>
      <source>“{0}” could not be opened as a picture; it may be damaged.</source>
      <translation>تعذّر فتح «{0}» على أنه صورة؛ قد يكون تالفًا.</translation>
    </message>
    <message>
      <source>“{0}” could not be read as {1}; it may be damaged.</source>
      <translation>تعذّرت قراءة «{0}» بصيغة {1}؛ ربما كان تالفًا.</translation>
    </message>
    <message>
      <source>“{0}” could not be read because of a mistake in the program ({1} in {2}, line {3}).</source>
      <translation>تعذّرت قراءة «{0}» بسبب خطأ في البرنامج ({1} في {2}، السطر {3}).</translation>
    </message>
    <message>
      <source>“{0}” could not be read from the disk.</source>
      <translation>تعذّرت قراءة «{0}» من القرص.</translation>
    </message>
    <message>
      <source>“{0}” could not be written: {1}.</source>
      <translation>تعذّرت كتابة «{0}»: {1}.</translation>
    </message>
    <message>
      <source>“{0}” does not end in {1}.</source>
      <translation>لا ينتهي «{0}» بـ {1}.</translation>
    </message>
    <message>
      <source>“{0}” has no letters and no digits to look for.</source>
      <translation>«{0}» بلا حروف ولا أرقام يمكن البحث عنها.</translation>
    </message>
    <message>
      <source>“{0}” has {1} MiB; files over {2} MiB cannot be imported.</source>
      <translation>حجم «{0}» هو {1} م.ب؛ لا يمكن استيراد ملفات أكبر من {2} م.ب.</translation>
    </message>
    <message>
      <source>“{0}” has {1} million pixels; pictures over {2} million cannot be imported.</source>
      <translation>في «{0}» {1} مليون نقطة؛ ولا تُستورد الصور التي تزيد على {2} مليون.</translation>
    </message>
    <message>
      <source>“{0}” holds a backup of an archive, not an archive.</source>
      <translation>يحتوي «{0}» على نسخة احتياطية من أرشيف، لا على أرشيف.</translation>
    </message>
    <message>
      <source>“{0}” holds a backup of another archive.</source>
      <translation>يحتوي «{0}» على نسخة احتياطية من أرشيف آخر.</translation>
    </message>
    <message>
      <source>“{0}” holds no article text.</source>
      <translation>لا يحتوي «{0}» على نص مقالة.</translation>
    </message>
    <message>
      <source>“{0}” holds no text.</source>
      <translation>لا يحتوي «{0}» على نص.</translation>
    </message>
    <message>
      <source>“{0}” is a file, not a folder.</source>
      <translation>«{0}» ملف وليس مجلدًا.</translation>
    </message>
    <message>
      <source>“{0}” is a file, not an archive's folder.</source>
      <translation>«{0}» ملف وليس مجلد أرشيف.</translation>
    </message>
    <message>
      <source>“{0}” is a folder.</source>
      <translation>«{0}» مجلد.</translation>
    </message>
    <message>
      <source>“{0}” is a link that leads to itself.</source>
      <translation>«{0}» رابط يؤدي إلى نفسه.</translation>
    </message>
    <message>
      <source>“{0}” is a link; links are not followed.</source>
      <translation>«{0}» رابط؛ ولا تُتبَع الروابط.</translation>
    </message>
    <message>
      <source>“{0}” is a pipe or a device, not a file.</source>
      <translation>«{0}» أنبوب أو جهاز وليس ملفًا.</translation>
    </message>
    <message>
      <source>“{0}” is a whole archive, and this one is not empty.</source>
      <translation>«{0}» أرشيف كامل، وهذا الأرشيف ليس فارغًا.</translation>
    </message>
    <message>
      <source>“{0}” is an archive that was exported.</source>
      <translation>«{0}» أرشيف تم تصديره.</translation>
    </message>
    <message>
      <source>“{0}” is an archive, not a place for a backup.</source>
      <translation>«{0}» أرشيف، وليس مكانًا لنسخة احتياطية.</translation>
    </message>
    <message>
      <source>“{0}” is empty.</source>
      <translation>«{0}» فارغ.</translation>
    </message>
    <message>
      <source>“{0}” is in a format that cannot be imported.</source>
      <translation>«{0}» بصيغة لا يمكن استيرادها.</translation>
    </message>
    <message>
      <source>“{0}” is in the way, and was not made by restoring.</source>
      <translation>«{0}» في الطريق، ولم تنشئه عملية استعادة.</translation>
    </message>
    <message>
      <source>“{0}” is larger than the disk allows.</source>
      <translation>«{0}» أكبر مما يسمح به القرص.</translation>
    </message>
    <message>
      <source>“{0}” is left out so far: {1}.</source>
      <translation>لا يُراعى «{0}» حتى الآن: {1}.</translation>
    </message>
    <message>
      <source>“{0}” is like too many words; add letters to it.</source>
      <translation>«{0}» يشبه كلمات كثيرة جدًا؛ أضف إليه حروفًا.</translation>
    </message>
    <message>
      <source>“{0}” is missing from the package, or is not what was exported.</source>
      <translation>«{0}» غير موجود في الحزمة، أو ليس ما تم تصديره.</translation>
    </message>
    <message>
      <source>“{0}” is missing, or cannot be read.</source>
      <translation>«{0}» مفقود أو لا يمكن قراءته.</translation>
    </message>
    <message>
      <source>“{0}” is no dossier that Guardbook exported, or its end is missing.</source>
      <translation>«{0}» ليس ملفًا جامعًا صدّره Guardbook، أو أن نهايته مفقودة.</translation>
    </message>
    <message>
      <source>“{0}” is no folder and no bag that Guardbook exported.</source>
      <translation>«{0}» ليس مجلدًا ولا حزمة صدّرهما Guardbook.</translation>
    </message>
    <message>
      <source>“{0}” is not a day.</source>
      <translation>«{0}» ليس تاريخًا.</translation>
    </message>
    <message>
      <source>“{0}” is not a language code.</source>
      <translation>«{0}» ليس رمز لغة.</translation>
    </message>
    <message>
      <source>“{0}” is not empty.</source>
      <translation>«{0}» ليس فارغًا.</translation>
    </message>
    <message>
      <source>“{0}” is not text, and its format is not known.</source>
      <translation>«{0}» ليس نصًا، وصيغته غير معروفة.</translation>
    </message>
    <message>
      <source>“{0}” is not the name of a file in the package.</source>
      <translation>«{0}» ليس اسم ملف في الحزمة.</translation>
    </message>
    <message>
      <source>“{0}” is not there.</source>
      <translation>«{0}» غير موجود.</translation>
    </message>
    <message>
      <source>“{0}” is of words too common to be looked for that often.</source>
      <translation>«{0}» من كلمات أكثر شيوعًا من أن يُبحث عنها بهذه الكثرة.</translation>
    </message>
    <message>
      <source>“{0}” is there already, and is no folder.</source>
      <translation>«{0}» موجود من قبل، وليس مجلدًا.</translation>
    </message>
    <message>
      <source>“{0}” is write-protected.</source>
      <translation>«{0}» محمي ضد الكتابة.</translation>
    </message>
    <message>
      <source>“{0}” is {1}, which cannot be imported yet.</source>
      <translation>«{0}» هو {1}، ولا يمكن استيراده بعد.</translation>
    </message>
    <message>
      <source>“{0}” leads nowhere.</source>
      <translation>لا يؤدي «{0}» إلى أي مكان.</translation>
    </message>
    <message>
      <source>“{0}” may not be read.</source>
      <translation>لا يُسمح بقراءة «{0}».</translation>
    </message>
    <message>
      <source>“{0}” needs too much memory to be read.</source>
      <translation>تحتاج قراءة «{0}» إلى ذاكرة أكثر من اللازم.</translation>
    </message>
    <message>
      <source>“{0}” stands for too many words (a search may stand for {1}); add letters to it.</source>
      <translation>يمثّل «{0}» كلمات كثيرة جدًا (يمكن أن يمثّل البحث {1})؛ أضف إليه حروفًا.</translation>
    </message>
    <message>
      <source>“{0}” stands in “{1}”, which is not signed and may name no such file.</source>
      <translation>يرد «{0}» في «{1}»، وهذه القائمة غير موقّعة ولا يجوز أن تذكر ملفًا كهذا.</translation>
    </message>
    <message>
      <source>“{0}” takes too long to read.</source>
      <translation>تستغرق قراءة «{0}» وقتًا أطول من اللازم.</translation>
    </message>
    <message>
      <source>“{0}” was added.</source>
      <translation>«{0}» أُضيف.</translation>
    </message>
    <message>
      <source>“{0}” was changed.</source>
      <translation>«{0}» تغيّر.</translation>
    </message>
    <message>
      <source>“{0}” was exported by a newer version of the program.</source>
      <translation>«{0}» صُدّر بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
      <source>“{0}” was not found in article {1}; check how it is written.</source>
      <translation>لم يُعثر على «{0}» في المقال {1}؛ تحقق من كتابته.</translation>
    </message>
    <message>
      <source>“{0}” was read with ~{1}, the most there is.</source>
      <translation>قُرئ «{0}» مع ‎~{1}‎، وهو أقصى ما يمكن.</translation>
    </message>
    <message>
      <source>“{0}” was searched as words: {1}.</source>
      <translation>بُحث عن «{0}» ككلمات: {1}.</translation>
    </message>
    <message>
      <source>“{0}” was taken as a word: it has nothing to join.</source>
      <translation>عُدّ «{0}» كلمة: فليس لديه ما يربطه.</translation>
    </message>
  </context>
  <context>
    <name>settings</name>
    <message>
      <source>%Ln minute</source>
      <translation>%Ln دقيقة</translation>
    </message>
    <message numerus="yes">
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln دقيقة</numerusform>
        <numerusform>%Ln دقيقة</numerusform>
        <numerusform>%Ln دقيقة</numerusform>
        <numerusform>%Ln دقائق</numerusform>
        <numerusform>%Ln دقيقة</numerusform>
        <numerusform>%Ln دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>A line in the sidebar says when the last backup is older.</source>
      <translation>يقول سطر في الشريط الجانبي إن كانت آخر نسخة أقدم.</translation>
    </message>
    <message>
      <source>About and privacy</source>
      <translation>حول البرنامج والخصوصية</translation>
    </message>
    <message>
      <source>After %Ln day</source>
      <translation>بعد يوم واحد</translation>
    </message>
    <message numerus="yes">
      <source>After %Ln days</source>
      <translation>
        <numerusform>بعد %Ln يوم</numerusform>
        <numerusform>بعد يوم واحد</numerusform>
        <numerusform>بعد يومين</numerusform>
        <numerusform>بعد %Ln أيام</numerusform>
        <numerusform>بعد %Ln يومًا</numerusform>
        <numerusform>بعد %Ln يوم</numerusform>
      </translation>
    </message>
    <message>
      <source>Archives</source>
      <translation>الأرشيفات</translation>
    </message>
    <message>
      <source>Archives opened last. Forgetting one takes it out of this list; its files stay.</source>
      <translation>الأرشيفات المفتوحة مؤخرًا. نسيان أحدها يزيله من هذه القائمة؛ وتبقى ملفاته.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>كما في النظام</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Everything it keeps is encrypted.</source>
      <translation>كل ما يحفظه البرنامج مشفَّر.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>نسيان</translation>
    </message>
    <message>
      <source>Forget all searches</source>
      <translation>نسيان كل عمليات البحث</translation>
    </message>
    <message>
      <source>Forget {0}</source>
      <translation>نسيان {0}</translation>
    </message>
    <message>
      <source>Guardbook {0}</source>
      <translation>Guardbook {0}</translation>
    </message>
    <message>
      <source>Kept encrypted in this archive. Switching it off forgets what was remembered.</source>
      <translation>تُحفظ مشفَّرة في هذا الأرشيف. وإيقاف هذا الخيار ينسي ما تم تذكّره.</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>التخطيط</translation>
    </message>
    <message>
      <source>Letters never act while the keyboard is in a text field. Whoever speaks to the computer or presses keys by chance may want to switch them off.</source>
      <translation>لا تعمل الأحرف أبدًا ما دامت لوحة المفاتيح في حقل نص. وقد يرغب في إيقافها من يُملي على الحاسوب صوتيًا أو يضغط المفاتيح دون قصد.</translation>
    </message>
    <message>
      <source>Lock before the computer sleeps</source>
      <translation>القفل قبل أن ينام الحاسوب</translation>
    </message>
    <message>
      <source>Lock when nobody uses the window</source>
      <translation>القفل عندما لا يستخدم أحد النافذة</translation>
    </message>
    <message>
      <source>Locking</source>
      <translation>القفل</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>Meaning of {0}</source>
      <translation>معنى اللون: {0}</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>أبدًا</translation>
    </message>
    <message>
      <source>Nothing is remembered now.</source>
      <translation>لا شيء محفوظ من عمليات البحث الآن.</translation>
    </message>
    <message>
      <source>Only an archive that asks for its passphrase on this computer can be locked.</source>
      <translation>لا يُقفل إلا أرشيف يطلب عبارة مروره على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Open an archive first: this belongs to it and goes with it.</source>
      <translation>افتح أرشيفًا أولًا: هذا الإعداد يخصّ الأرشيف وينتقل معه.</translation>
    </message>
    <message>
      <source>Open now</source>
      <translation>مفتوح الآن</translation>
    </message>
    <message>
      <source>Originals are never changed.</source>
      <translation>لا تُغيَّر الأصول أبدًا.</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Passphrase…</source>
      <translation>عبارة المرور…</translation>
    </message>
    <message>
      <source>Remember what was searched for</source>
      <translation>تذكّر ما بُحث عنه</translation>
    </message>
    <message>
      <source>Remind of backups</source>
      <translation>التذكير بالنسخ الاحتياطي</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>البحث</translation>
    </message>
    <message>
      <source>Show every shortcut</source>
      <translation>إظهار كل الاختصارات</translation>
    </message>
    <message>
      <source>Size of the window</source>
      <translation>حجم النافذة</translation>
    </message>
    <message>
      <source>Takes effect when the program is started again.</source>
      <translation>يسري عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
      <source>Text of articles</source>
      <translation>نص المقالات</translation>
    </message>
    <message>
      <source>Text, icons and room grow together. Takes effect when the program is started again.</source>
      <translation>يكبر النص والرموز والمسافات معًا. يسري عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
      <source>What a highlight of each colour says. The words stand in the bar over selected text, in the margin and in exports.</source>
      <translation>ما يعنيه التمييز بكل لون. تظهر الكلمات في الشريط فوق النص المحدد وفي الهامش وفي الملفات المصدَّرة.</translation>
    </message>
    <message>
      <source>What is protected and what is not…</source>
      <translation>ما هو محمي وما ليس محميًا…</translation>
    </message>
    <message>
      <source>What runs then is stopped; an import goes on afterwards.</source>
      <translation>يُوقف ما يعمل حينها؛ ويُستأنف الاستيراد بعد ذلك.</translation>
    </message>
    <message>
      <source>Works on this computer alone; no network connection, ever.</source>
      <translation>يعمل على هذا الحاسوب وحده؛ بلا أي اتصال بالشبكة أبدًا.</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>‏{0}٪</translation>
    </message>
  </context>
  <context>
    <name>sheets</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message>
      <source>All articles</source>
      <translation>كل المقالات</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>القضايا</translation>
    </message>
    <message>
      <source>Highlights &amp; notes</source>
      <translation>التمييزات والملاحظات</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>الوارد</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>بنجمة</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>المهملات</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>غير مقروءة</translation>
    </message>
  </context>
  <context>
    <name>tags</name>
    <message>
      <source>Add a tag</source>
      <translation>إضافة وسم</translation>
    </message>
    <message>
      <source>Case of {0}</source>
      <translation>القضية – {0}</translation>
    </message>
    <message>
      <source>Create “{0}”</source>
      <translation>إنشاء «{0}»</translation>
    </message>
    <message>
      <source>File in a case</source>
      <translation>إدراج في قضية</translation>
    </message>
    <message>
      <source>Move below which case?</source>
      <translation>إلى تحت أي قضية تُنقل؟</translation>
    </message>
    <message>
      <source>Move case</source>
      <translation>نقل القضية</translation>
    </message>
    <message>
      <source>No case above it</source>
      <translation>لا قضية فوقها</translation>
    </message>
    <message>
      <source>Tags of {0}</source>
      <translation>الوسوم – {0}</translation>
    </message>
  </context>
  <context>
    <name>tour</name>
    <message>
      <source>Find every word again</source>
      <translation>العثور على كل كلمة من جديد</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>التسليم إلى الآخرين</translation>
    </message>
    <message>
      <source>It stays here</source>
      <translation>كل شيء يبقى هنا</translation>
    </message>
    <message>
      <source>Mark what matters</source>
      <translation>تمييز المهم</translation>
    </message>
    <message>
      <source>No network connection, ever. Click here to see what is protected and what is not.</source>
      <translation>بلا أي اتصال بالشبكة أبدًا. انقر هنا لترى ما هو محمي وما ليس محميًا.</translation>
    </message>
    <message>
      <source>Select words in an article and press {0}; {1} writes a note.</source>
      <translation>حدّد كلمات في مقالة واضغط {0}؛ ولكتابة ملاحظة اضغط {1}.</translation>
    </message>
    <message>
      <source>Type, and the list follows. {0} brings you here from anywhere.</source>
      <translation>اكتب، والقائمة تتبع. يأتي بك {0} إلى هنا من أي مكان.</translation>
    </message>
    <message>
      <source>{0} writes a PDF with your highlights and notes that any reader opens.</source>
      <translation>يكتب {0} ملف PDF فيه تمييزاتك وملاحظاتك، يفتحه أي قارئ.</translation>
    </message>
  </context>
  <context>
    <name>trash</name>
    <message>
      <source>%Ln article deleted for good</source>
      <translation>حُذفت %Ln مقالة نهائيًا</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles deleted for good</source>
      <translation>
        <numerusform>حُذفت %Ln مقالة نهائيًا</numerusform>
        <numerusform>حُذفت %Ln مقالة نهائيًا</numerusform>
        <numerusform>حُذفت %Ln مقالتان نهائيًا</numerusform>
        <numerusform>حُذفت %Ln مقالات نهائيًا</numerusform>
        <numerusform>حُذفت %Ln مقالة نهائيًا</numerusform>
        <numerusform>حُذفت %Ln مقالة نهائيًا</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete %Ln article for good?</source>
      <translation>أتريد حذف %Ln مقالة نهائيًا؟</translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln articles for good?</source>
      <translation>
        <numerusform>أتريد حذف %Ln مقالة نهائيًا؟</numerusform>
        <numerusform>أتريد حذف %Ln مقالة نهائيًا؟</numerusform>
        <numerusform>أتريد حذف %Ln مقالتين نهائيًا؟</numerusform>
        <numerusform>أتريد حذف %Ln مقالات نهائيًا؟</numerusform>
        <numerusform>أتريد حذف %Ln مقالة نهائيًا؟</numerusform>
        <numerusform>أتريد حذف %Ln مقالة نهائيًا؟</numerusform>
      </translation>
    </message>
    <message>
      <source>Deleting {0} of {1} for good</source>
      <translation>حذف نهائي: {0} من {1}</translation>
    </message>
    <message>
      <source>Its text, highlights, notes and the original file in the archive are destroyed. Nothing brings them back, not even Undo.</source>
      <translation>سيُتلف نصها وتمييزاتها وملاحظاتها والملف الأصلي في الأرشيف. ولا شيء يعيدها، ولا حتى التراجع.</translation>
    </message>
    <message>
      <source>Stop deleting; the rest stays in the Trash</source>
      <translation>إيقاف الحذف؛ ويبقى الباقي في المهملات</translation>
    </message>
    <message numerus="yes">
      <source>Their texts, highlights, notes and the original files in the archive are destroyed. Nothing brings them back, not even Undo.</source>
      <translation>
        <numerusform>ستُتلف نصوصها وتمييزاتها وملاحظاتها والملفات الأصلية في الأرشيف. ولا شيء يعيدها، ولا حتى التراجع.</numerusform>
        <numerusform>سيُتلف نصها وتمييزاتها وملاحظاتها والملف الأصلي في الأرشيف. ولا شيء يعيدها، ولا حتى التراجع.</numerusform>
        <numerusform>سيُتلف نصاهما وتمييزاتهما وملاحظاتهما والملفان الأصليان في الأرشيف. ولا شيء يعيدها، ولا حتى التراجع.</numerusform>
        <numerusform>ستُتلف نصوصها وتمييزاتها وملاحظاتها والملفات الأصلية في الأرشيف. ولا شيء يعيدها، ولا حتى التراجع.</numerusform>
        <numerusform>ستُتلف نصوصها وتمييزاتها وملاحظاتها والملفات الأصلية في الأرشيف. ولا شيء يعيدها، ولا حتى التراجع.</numerusform>
        <numerusform>ستُتلف نصوصها وتمييزاتها وملاحظاتها والملفات الأصلية في الأرشيف. ولا شيء يعيدها، ولا حتى التراجع.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tray</name>
    <message>
      <source>%Ln thing is running</source>
      <translation>عملية واحدة تجري</translation>
    </message>
    <message numerus="yes">
      <source>%Ln things are running</source>
      <translation>
        <numerusform>لا عمليات تجري</numerusform>
        <numerusform>عملية واحدة تجري</numerusform>
        <numerusform>عمليتان تجريان</numerusform>
        <numerusform>%Ln عمليات تجري</numerusform>
        <numerusform>%Ln عملية تجري</numerusform>
        <numerusform>%Ln عملية تجري</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>trouble</name>
    <message>
      <source>Both windows are safe: only one of them may change anything.</source>
      <translation>كلتا النافذتين في أمان: لكن واحدة منهما فقط يجوز لها التغيير.</translation>
    </message>
    <message>
      <source>Everything that was saved before is safe.</source>
      <translation>كل ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
      <source>Forget this archive</source>
      <translation>نسيان هذا الأرشيف</translation>
    </message>
    <message>
      <source>Nothing in the archive was changed.</source>
      <translation>لم يتغيّر شيء في الأرشيف.</translation>
    </message>
    <message>
      <source>Nothing was changed; the archive can still be read.</source>
      <translation>لم يتغيّر شيء؛ وما زالت قراءة الأرشيف ممكنة.</translation>
    </message>
    <message>
      <source>Nothing was created or deleted.</source>
      <translation>لم يُنشأ شيء ولم يُحذف.</translation>
    </message>
    <message>
      <source>Open another archive…</source>
      <translation>فتح أرشيف آخر…</translation>
    </message>
    <message>
      <source>Open for reading</source>
      <translation>فتح للقراءة</translation>
    </message>
    <message>
      <source>Open my archive</source>
      <translation>فتح أرشيفي</translation>
    </message>
    <message>
      <source>Restore from a backup…</source>
      <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
      <source>The archive was not changed, and no repair was tried.</source>
      <translation>لم يتغيّر الأرشيف، ولم تُجرَّب أي عملية إصلاح.</translation>
    </message>
    <message>
      <source>The archive was not changed.</source>
      <translation>لم يتغيّر الأرشيف.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>إعادة المحاولة</translation>
    </message>
  </context>
  <context>
    <name>underway</name>
    <message numerus="yes">
      <source>%Ln exports are running.</source>
      <translation>
        <numerusform>لا يجري أي تصدير.</numerusform>
        <numerusform>هناك تصدير جارٍ.</numerusform>
        <numerusform>هناك تصديران جاريان.</numerusform>
        <numerusform>هناك %Ln عمليات تصدير جارية.</numerusform>
        <numerusform>هناك %Ln عملية تصدير جارية.</numerusform>
        <numerusform>هناك %Ln عملية تصدير جارية.</numerusform>
      </translation>
    </message>
    <message>
      <source>A backup is being made.</source>
      <translation>تُنشأ نسخة احتياطية الآن.</translation>
    </message>
    <message>
      <source>A backup is being restored.</source>
      <translation>تُستعاد نسخة احتياطية الآن.</translation>
    </message>
    <message>
      <source>A backup was stopped when the archive was locked.</source>
      <translation>أُوقفت نسخة احتياطية عند قفل الأرشيف.</translation>
    </message>
    <message>
      <source>A recovery key is being made.</source>
      <translation>يُنشأ مفتاح استرداد الآن.</translation>
    </message>
    <message>
      <source>A recovery key was made, and perhaps not kept, when the archive was locked.</source>
      <translation>عند قفل الأرشيف كان قد أُنشئ مفتاح استرداد، وربما لم يُحفظ.</translation>
    </message>
    <message>
      <source>An export is running.</source>
      <translation>هناك تصدير جارٍ.</translation>
    </message>
    <message>
      <source>An export was stopped when the archive was locked.</source>
      <translation>أُوقف تصدير عند قفل الأرشيف.</translation>
    </message>
    <message>
      <source>An import is running.</source>
      <translation>هناك استيراد جارٍ.</translation>
    </message>
    <message>
      <source>Articles are being deleted for good.</source>
      <translation>تُحذف مقالات نهائيًا الآن.</translation>
    </message>
    <message>
      <source>Deleting for good was stopped by the lock.</source>
      <translation>أوقف القفلُ الحذفَ النهائي.</translation>
    </message>
    <message>
      <source>Nothing is changed by that. Start it again at any time.</source>
      <translation>لا يغيّر ذلك شيئًا. يمكنك بدء الفحص من جديد في أي وقت.</translation>
    </message>
    <message>
      <source>Nothing of it is kept when it is stopped.</source>
      <translation>إذا أُوقف ذلك فلن يبقى منه شيء.</translation>
    </message>
    <message>
      <source>Nothing of it was kept. Start it again.</source>
      <translation>لم يبقَ من ذلك شيء. ابدأ من جديد.</translation>
    </message>
    <message>
      <source>Pages are being read.</source>
      <translation>تُقرأ صفحات الآن.</translation>
    </message>
    <message>
      <source>Replace it if you do not have it.</source>
      <translation>استبدله إن لم يكن لديك.</translation>
    </message>
    <message>
      <source>Restoring a backup was stopped when the archive was locked.</source>
      <translation>أُوقفت استعادة نسخة احتياطية عند قفل الأرشيف.</translation>
    </message>
    <message>
      <source>Start it again.</source>
      <translation>ابدأه من جديد.</translation>
    </message>
    <message>
      <source>Start it again: it goes on from there. An earlier one is whole.</source>
      <translation>ابدأها من جديد: ستتابع من حيث توقفت. وأي نسخة سابقة سليمة.</translation>
    </message>
    <message>
      <source>Stop it and close</source>
      <translation>أوقفه وأغلق</translation>
    </message>
    <message>
      <source>Stop it and lock</source>
      <translation>إيقافه والقفل</translation>
    </message>
    <message>
      <source>Stop it and open</source>
      <translation>أوقفه وافتح</translation>
    </message>
    <message>
      <source>Stop it first.</source>
      <translation>أوقف ذلك أولًا.</translation>
    </message>
    <message>
      <source>The archive is being verified.</source>
      <translation>يجري فحص الأرشيف.</translation>
    </message>
    <message>
      <source>The archive is not locked.</source>
      <translation>لم يُقفل الأرشيف.</translation>
    </message>
    <message>
      <source>The other archive is not opened.</source>
      <translation>لم يُفتح الأرشيف الآخر.</translation>
    </message>
    <message>
      <source>The reading of pages was stopped by the lock.</source>
      <translation>أوقف القفلُ قراءةَ الصفحات.</translation>
    </message>
    <message>
      <source>The window is not closed.</source>
      <translation>لم تُغلق النافذة.</translation>
    </message>
    <message>
      <source>Verifying was stopped when the archive was locked.</source>
      <translation>أُوقف الفحص عند قفل الأرشيف.</translation>
    </message>
    <message>
      <source>Wait until it is shown.</source>
      <translation>انتظر حتى يظهر.</translation>
    </message>
    <message>
      <source>What is imported stays. The rest is offered when you open it again.</source>
      <translation>ما استُورد يبقى. ويُعرض الباقي عليك عند فتح الأرشيف من جديد.</translation>
    </message>
    <message>
      <source>What is not deleted yet stays when that is stopped.</source>
      <translation>إذا أُوقف ذلك بقي ما لم يُحذف بعد.</translation>
    </message>
    <message>
      <source>What was not deleted yet is still there.</source>
      <translation>ما لم يُحذف بعد ما زال موجودًا.</translation>
    </message>
    <message>
      <source>When it is stopped, the next one goes on from there.</source>
      <translation>إن أُوقفت، تابعت التالية من حيث توقفت.</translation>
    </message>
  </context>
  <context>
    <name>wordings</name>
    <message>
      <source> or </source>
      <translation> أو </translation>
    </message>
    <message>
      <source>added {0}</source>
      <translation>الاستيراد {0}</translation>
    </message>
    <message>
      <source>any day</source>
      <translation>في أي يوم</translation>
    </message>
    <message>
      <source>case {0}</source>
      <translation>القضية {0}</translation>
    </message>
    <message>
      <source>every article</source>
      <translation>كل المقالات</translation>
    </message>
    <message>
      <source>exactly {0}</source>
      <translation>{0} بالضبط</translation>
    </message>
    <message>
      <source>from {0}</source>
      <translation>من {0}</translation>
    </message>
    <message>
      <source>has {0}</source>
      <translation>فيها {0}</translation>
    </message>
    <message>
      <source>in the case</source>
      <translation>في القضية</translation>
    </message>
    <message>
      <source>kind {0}</source>
      <translation>النوع {0}</translation>
    </message>
    <message>
      <source>language {0}</source>
      <translation>اللغة {0}</translation>
    </message>
    <message>
      <source>no such word</source>
      <translation>لا توجد كلمة كهذه</translation>
    </message>
    <message>
      <source>published {0}</source>
      <translation>النشر {0}</translation>
    </message>
    <message>
      <source>source {0}</source>
      <translation>المصدر {0}</translation>
    </message>
    <message>
      <source>tag {0}</source>
      <translation>الوسم {0}</translation>
    </message>
    <message>
      <source>up to {0}</source>
      <translation>حتى {0}</translation>
    </message>
    <message>
      <source>{0} (also {1})</source>
      <translation>{0} (وأيضًا {1})</translation>
    </message>
    <message>
      <source>{0} and over {1} more</source>
      <translation>{0} وأكثر من {1} أخرى</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} و{1} أخرى</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} إلى {1}</translation>
    </message>
    <message>
      <source>“{0}” within {1} words</source>
      <translation>«{0}» في حدود {1} من الكلمات</translation>
    </message>
  </context>
</TS>
