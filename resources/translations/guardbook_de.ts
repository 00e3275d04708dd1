<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutSheet</name>
    <message>
      <source>Everything it keeps is encrypted.</source>
      <translation>Alle Inhalte sind verschlüsselt.</translation>
    </message>
    <message>
      <source>Guardbook {0}</source>
      <translation>Guardbook {0}</translation>
    </message>
    <message>
      <source>Originals are never changed.</source>
      <translation>Originale werden nie verändert.</translation>
    </message>
    <message>
      <source>Works on this computer alone; no network connection, ever.</source>
      <translation>Arbeitet nur auf diesem Computer, ganz ohne Netzwerkverbindung.</translation>
    </message>
  </context>
  <context>
    <name>ArticleListModel</name>
    <message>
      <source>Found in a note: {0}</source>
      <translation>In einer Notiz gefunden: {0}</translation>
    </message>
  </context>
  <context>
    <name>ArticleListView</name>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
  </context>
  <context>
    <name>ArticleView</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
  </context>
  <context>
    <name>BackupSheet</name>
    <message>
      <source>Back up</source>
      <translation>Sichern</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a folder on another disk: a backup on this one is lost together with it. The archive can be used meanwhile.</source>
      <translation>Wählen Sie einen Ordner auf einem anderen Datenträger: Eine Sicherung auf diesem geht mit ihm verloren. Das Archiv lässt sich währenddessen benutzen.</translation>
    </message>
    <message>
      <source>Choose the folder of the backup</source>
      <translation>Ordner der Sicherung wählen</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Everything in the archive is copied into a folder, encrypted as it is. The next time only what is new is copied.</source>
      <translation>Alles im Archiv wird in einen Ordner kopiert, verschlüsselt, wie es ist. Beim nächsten Mal wird nur kopiert, was neu ist.</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Last backup</source>
      <translation>Letzte Sicherung</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Noch keine</translation>
    </message>
    <message>
      <source>Not chosen yet</source>
      <translation>Noch nicht gewählt</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>Noch mit nichts</translation>
    </message>
    <message>
      <source>Only this computer opens the archive: a backup of it would be lost with the computer. Make a recovery key first, or set a passphrase.</source>
      <translation>Nur dieser Computer öffnet das Archiv: Eine Sicherung wäre mit ihm verloren. Erstellen Sie zuerst einen Wiederherstellungsschlüssel oder legen Sie eine Passphrase fest.</translation>
    </message>
    <message>
      <source>Opens elsewhere with</source>
      <translation>Öffnet sich anderswo mit</translation>
    </message>
    <message>
      <source>Recovery key…</source>
      <translation>Wiederherstellungsschlüssel…</translation>
    </message>
    <message>
      <source>The passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>The passphrase or the recovery key</source>
      <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <source>The recovery key</source>
      <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>{0} ({1}); its disk is not connected</source>
      <translation>{0} ({1}); ihr Datenträger ist nicht angeschlossen</translation>
    </message>
  </context>
  <context>
    <name>Backups</name>
    <message>
      <source>Folder for the backup</source>
      <translation>Ordner für die Sicherung</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Some originals are missing in the archive itself, and in the backup.</source>
      <translation>Einige Originale fehlen im Archiv selbst und auch in der Sicherung.</translation>
    </message>
    <message>
      <source>Verify…</source>
      <translation>Überprüfen…</translation>
    </message>
    <message>
      <source>“On this device only” verifies the archive and names them.</source>
      <translation>„Nur auf diesem Gerät“ überprüft das Archiv und nennt sie.</translation>
    </message>
  </context>
  <context>
    <name>BatchPanel</name>
    <message>
      <source>Choose only one again</source>
      <translation>Wieder nur einen auswählen</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <source>Delete for good…</source>
      <translation>Endgültig löschen …</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>File in case…</source>
      <translation>In Akte ablegen …</translation>
    </message>
    <message>
      <source>Move to Trash</source>
      <translation>In den Papierkorb</translation>
    </message>
    <message>
      <source>Read or unread</source>
      <translation>Gelesen oder ungelesen</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <source>Several articles</source>
      <translation>Mehrere Artikel</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Stern</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Verschlagworten …</translation>
    </message>
    <message>
      <source>They are in the Trash. Restore them, or delete them for good.</source>
      <translation>Sie liegen im Papierkorb. Stellen Sie sie wieder her oder löschen Sie sie endgültig.</translation>
    </message>
    <message>
      <source>What you choose happens to all of them, in one step of undo.</source>
      <translation>Was Sie wählen, geschieht mit allen zugleich und lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
  </context>
  <context>
    <name>BlackOut</name>
    <message>
      <source>And passages with the tag</source>
      <translation>Und Passagen mit dem Schlagwort</translation>
    </message>
    <message>
      <source>Black out</source>
      <translation>Schwärzen</translation>
    </message>
    <message>
      <source>Pages without text: only marked areas</source>
      <translation>Seiten ohne Text: nur markierte Bereiche</translation>
    </message>
    <message>
      <source>Words to black out, one or more a line</source>
      <translation>Zu schwärzende Wörter, eins oder mehrere je Zeile</translation>
    </message>
    <message>
      <source>Words, one or more a line; petrov* for all endings</source>
      <translation>Wörter, eins oder mehrere je Zeile; petrow* für alle Endungen</translation>
    </message>
  </context>
  <context>
    <name>CheckSheet</name>
    <message>
      <source>Another file…</source>
      <translation>Andere Datei …</translation>
    </message>
    <message>
      <source>Check a dossier</source>
      <translation>Dossier prüfen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy what was found as text</source>
      <translation>Das Ergebnis als Text kopieren</translation>
    </message>
    <message>
      <source>Every byte is read and compared with what the seal says of it.</source>
      <translation>Jedes Byte wird gelesen und mit dem verglichen, was das Siegel darüber sagt.</translation>
    </message>
    <message>
      <source>Key: {0}</source>
      <translation>Schlüssel: {0}</translation>
    </message>
    <message>
      <source>Progress of the check</source>
      <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Ergebnis</translation>
    </message>
  </context>
  <context>
    <name>Chip</name>
    <message>
      <source>Remove {0}</source>
      <translation>{0} entfernen</translation>
    </message>
  </context>
  <context>
    <name>ChipRow</name>
    <message>
      <source>Clear all</source>
      <translation>Alle entfernen</translation>
    </message>
    <message>
      <source>Remove all filters</source>
      <translation>Alle Filter entfernen</translation>
    </message>
    <message>
      <source>Remove filter: {0}</source>
      <translation>Filter entfernen: {0}</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Nothing is running</source>
      <translation>Es läuft nichts</translation>
    </message>
  </context>
  <context>
    <name>CompletionPopup</name>
    <message>
      <source>Tab completes, Ctrl+↓ marks the next</source>
      <translation>Tab ergänzt, Strg+↓ markiert das nächste</translation>
    </message>
    <message>
      <source>Words of the archive</source>
      <translation>Wörter des Archivs</translation>
    </message>
  </context>
  <context>
    <name>ConfirmSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>CorrectSheet</name>
    <message>
      <source>Blank lines part the paragraphs. The original stays as it is; this becomes a new version, and highlights stay on their words where these are found again.</source>
      <translation>Leerzeilen trennen die Absätze. Das Original bleibt, wie es ist; dies wird eine neue Fassung, und Markierungen bleiben an ihren Wörtern, wo diese sich wiederfinden.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Correct the text</source>
      <translation>Text korrigieren</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Strg+Eingabe</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Keep writing</source>
      <translation>Weiterschreiben</translation>
    </message>
    <message>
      <source>Save as new version</source>
      <translation>Als neue Fassung speichern</translation>
    </message>
    <message>
      <source>Text of the article</source>
      <translation>Text des Artikels</translation>
    </message>
    <message>
      <source>Your corrections are not saved.</source>
      <translation>Ihre Korrekturen sind nicht gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>Detailing</name>
    <message>
      <source>Every note of this article has its place</source>
      <translation>Jede Notiz dieses Artikels hat ihre Textstelle</translation>
    </message>
    <message>
      <source>No program opens such a file</source>
      <translation>Kein Programm öffnet solche Dateien</translation>
    </message>
    <message>
      <source>Save original</source>
      <translation>Original speichern</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Gespeichert: {0}</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
  </context>
  <context>
    <name>DetailsPanel</name>
    <message>
      <source>Add a tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <source>Add to a case</source>
      <translation>Einer Akte hinzufügen</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Akten</translation>
    </message>
    <message>
      <source>Close details</source>
      <translation>Details schließen</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>No article is open.</source>
      <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
  </context>
  <context>
    <name>DetailsViewModel</name>
    <message>
      <source>The note is on the selected words now</source>
      <translation>Die Notiz steht jetzt an den ausgewählten Wörtern</translation>
    </message>
    <message>
      <source>The original gives the same text as before</source>
      <translation>Das Original ergibt denselben Text wie zuvor</translation>
    </message>
    <message>
      <source>The text was read again</source>
      <translation>Der Text wurde neu ausgelesen</translation>
    </message>
  </context>
  <context>
    <name>DeviceSheet</name>
    <message>
      <source>A backup is an encrypted copy in a folder on another disk. It opens with the passphrase or the recovery key.</source>
      <translation>Eine Sicherung ist eine verschlüsselte Kopie in einem Ordner auf einem anderen Datenträger. Sie öffnet sich mit der Passphrase oder dem Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>Sichern…</translation>
    </message>
    <message>
      <source>Every change is in a log that shows whether anything was altered later.</source>
      <translation>Jede Änderung steht in einem Protokoll, das zeigt, ob später etwas verändert wurde.</translation>
    </message>
    <message>
      <source>Files that you import are read, never run, and never load anything.</source>
      <translation>Importierte Dateien werden gelesen, nie ausgeführt, und laden nie etwas nach.</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>In the keyring of the system</source>
      <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
      <source>Key of this computer</source>
      <translation>Schlüssel dieses Computers</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>None: the passphrase is asked for</source>
      <translation>Keiner: Es wird nach der Passphrase gefragt</translation>
    </message>
    <message>
      <source>On this device only</source>
      <translation>Nur auf diesem Gerät</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Passphrase…</source>
      <translation>Passphrase …</translation>
    </message>
    <message>
      <source>Progress of the verification</source>
      <translation>Fortschritt der Überprüfung</translation>
    </message>
    <message>
      <source>Reads every original and compares it with what was imported.</source>
      <translation>Liest jedes Original und vergleicht es mit dem Importierten.</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <source>Set</source>
      <translation>Gesetzt</translation>
    </message>
    <message>
      <source>Show the archive’s folder</source>
      <translation>Ordner des Archivs anzeigen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stoppen</translation>
    </message>
    <message>
      <source>Texts, notes, tags, searches and originals are encrypted on the disk. A copy of the archive without its key shows nobody a word of it.</source>
      <translation>Texte, Notizen, Schlagwörter, Suchen und Originale sind auf dem Datenträger verschlüsselt. Eine Kopie des Archivs ohne seinen Schlüssel verrät niemandem ein Wort davon.</translation>
    </message>
    <message>
      <source>The number and the rough size of your originals can be seen on the disk.</source>
      <translation>Anzahl und ungefähre Größe Ihrer Originale sind auf dem Datenträger erkennbar.</translation>
    </message>
    <message>
      <source>The program opens no network connection. Nothing leaves this computer.</source>
      <translation>Das Programm öffnet keine Netzwerkverbindung. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <source>The verification was stopped.</source>
      <translation>Die Überprüfung wurde gestoppt.</translation>
    </message>
    <message>
      <source>Unless the archive has a passphrase that is asked for here, the key lies on this computer: whoever can use it as you can open the archive.</source>
      <translation>Wenn das Archiv keine Passphrase hat, nach der hier gefragt wird, liegt der Schlüssel auf diesem Computer: Wer ihn unter Ihrem Konto benutzen kann, kann das Archiv öffnen.</translation>
    </message>
    <message>
      <source>Verify the archive</source>
      <translation>Archiv überprüfen</translation>
    </message>
    <message>
      <source>What is not protected</source>
      <translation>Was nicht geschützt ist</translation>
    </message>
    <message>
      <source>What is protected</source>
      <translation>Was geschützt ist</translation>
    </message>
    <message>
      <source>What you export, print or copy is outside of the archive and in the open.</source>
      <translation>Was Sie exportieren, drucken oder kopieren, liegt außerhalb des Archivs und ist unverschlüsselt.</translation>
    </message>
    <message>
      <source>While the archive is open, its words are in the computer’s memory.</source>
      <translation>Solange das Archiv geöffnet ist, liegt sein Text im Arbeitsspeicher des Computers.</translation>
    </message>
  </context>
  <context>
    <name>DossierFields</name>
    <message>
      <source>Attach the imported files</source>
      <translation>Importierte Dateien anhängen</translation>
    </message>
    <message>
      <source>Bates numbers</source>
      <translation>Bates-Nummern</translation>
    </message>
    <message>
      <source>Begins with</source>
      <translation>Beginnt mit</translation>
    </message>
    <message>
      <source>Dossier</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Number of the first page</source>
      <translation>Nummer der ersten Seite</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Such as ABC-</source>
      <translation>Etwa ABC-</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
  </context>
  <context>
    <name>Drafting</name>
    <message>
      <source>A note is not saved.</source>
      <translation>Eine Notiz ist nicht gespeichert.</translation>
    </message>
    <message>
      <source>A note is not saved: {0}</source>
      <translation>Eine Notiz ist nicht gespeichert: {0}</translation>
    </message>
    <message>
      <source>A note was not finished when the program was last open.</source>
      <translation>Eine Notiz war nicht fertig, als das Programm zuletzt geöffnet war.</translation>
    </message>
    <message>
      <source>Close without it</source>
      <translation>Ohne sie schließen</translation>
    </message>
    <message>
      <source>Copy its words, or wait until there is room for them.</source>
      <translation>Kopieren Sie ihren Text oder warten Sie, bis Platz dafür ist.</translation>
    </message>
    <message>
      <source>Its words are kept, and wait in the note beside its article.</source>
      <translation>Ihr Text ist erhalten und wartet in der Notiz neben ihrem Artikel.</translation>
    </message>
    <message>
      <source>Note discarded</source>
      <translation>Notiz verworfen</translation>
    </message>
    <message>
      <source>Note saved</source>
      <translation>Notiz gespeichert</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>What you type cannot be kept just now: {0}</source>
      <translation>Was Sie schreiben, kann gerade nicht gesichert werden: {0}</translation>
    </message>
    <message>
      <source>What you typed is kept again</source>
      <translation>Was Sie geschrieben haben, wird wieder gesichert</translation>
    </message>
    <message>
      <source>Your words stay in the note and are kept as soon as that is possible. {0}</source>
      <translation>Ihr Text bleibt in der Notiz und wird gesichert, sobald es möglich ist. {0}</translation>
    </message>
  </context>
  <context>
    <name>DropVeil</name>
    <message>
      <source>Drop to import</source>
      <translation>Zum Importieren ablegen</translation>
    </message>
  </context>
  <context>
    <name>DropZone</name>
    <message>
      <source>Drop articles here</source>
      <translation>Artikel hier ablegen</translation>
    </message>
    <message>
      <source>Text, HTML, PDF, Markdown, pictures or a whole folder.
Nothing leaves this computer.</source>
      <translation>Text, HTML, PDF, Markdown, Bilder oder ein ganzer Ordner.
Nichts verlässt diesen Computer.</translation>
    </message>
  </context>
  <context>
    <name>Editing</name>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Filed in “{0}”</source>
      <translation>In „{0}“ abgelegt</translation>
    </message>
    <message>
      <source>Read another article first: then this puts it beside the open one</source>
      <translation>Zuerst einen anderen Artikel lesen: Dann kommt er hiermit neben den offenen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>The preview shows cover, contents and the first article.</source>
      <translation>Die Vorschau zeigt Titelseite, Inhalt und den ersten Artikel.</translation>
    </message>
    <message>
      <source>The preview shows the first article.</source>
      <translation>Die Vorschau zeigt den ersten Artikel.</translation>
    </message>
    <message>
      <source>Words cannot be blacked out in this format.</source>
      <translation>In diesem Format lassen sich keine Wörter schwärzen.</translation>
    </message>
  </context>
  <context>
    <name>FacetLines</name>
    <message>
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
  </context>
  <context>
    <name>FacetPanel</name>
    <message>
      <source>Counting…</source>
      <translation>Wird gezählt …</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Find a filter</source>
      <translation>Filter suchen</translation>
    </message>
    <message>
      <source>Find a source, year, tag …</source>
      <translation>Quelle, Jahr, Schlagwort suchen …</translation>
    </message>
    <message>
      <source>No filter has “{0}” in its name.</source>
      <translation>Kein Filter hat „{0}“ im Namen.</translation>
    </message>
    <message>
      <source>Nothing to choose here.</source>
      <translation>Hier gibt es nichts auszuwählen.</translation>
    </message>
    <message>
      <source>Several values of one group widen the result; groups narrow it.</source>
      <translation>Mehrere Werte einer Gruppe erweitern das Ergebnis; mehrere Gruppen grenzen es ein.</translation>
    </message>
  </context>
  <context>
    <name>FacetsViewModel</name>
    <message>
      <source>Show fewer</source>
      <translation>Weniger anzeigen</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <source>Copy {0}</source>
      <translation>{0} kopieren</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <source>Confirm</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Confirm: {0}</source>
      <translation>Bestätigen: {0}</translation>
    </message>
    <message>
      <source>It is right as it stands</source>
      <translation>Es stimmt so, wie es da steht</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <source>No word of this article tells it from the others</source>
      <translation>Kein Wort dieses Artikels unterscheidet ihn von den anderen</translation>
    </message>
    <message>
      <source>Rename saved search</source>
      <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
      <source>Save search</source>
      <translation>Suche speichern</translation>
    </message>
    <message>
      <source>Saved as “{0}”</source>
      <translation>Als „{0}“ gespeichert</translation>
    </message>
    <message>
      <source>Saved search “{0}” deleted</source>
      <translation>Gespeicherte Suche „{0}“ gelöscht</translation>
    </message>
    <message>
      <source>The search history is empty now</source>
      <translation>Der Suchverlauf ist jetzt leer</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>Going</name>
    <message>
      <source>Matches in the article before: {0}</source>
      <translation>Treffer im vorherigen Artikel: {0}</translation>
    </message>
    <message>
      <source>Matches in the next article: {0}</source>
      <translation>Treffer im nächsten Artikel: {0}</translation>
    </message>
    <message>
      <source>No further match in the list: from the beginning of this article</source>
      <translation>Kein weiterer Treffer in der Liste: wieder vom Anfang dieses Artikels</translation>
    </message>
    <message>
      <source>No match before in the list: from the end of this article</source>
      <translation>Kein früherer Treffer in der Liste: wieder vom Ende dieses Artikels</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
  </context>
  <context>
    <name>GuardbookApp</name>
    <message>
      <source>Folder for the new archive</source>
      <translation>Ordner für das neue Archiv</translation>
    </message>
    <message>
      <source>Open archive</source>
      <translation>Archiv öffnen</translation>
    </message>
  </context>
  <context>
    <name>Handing</name>
    <message>
      <source>Archive of {0}</source>
      <translation>Archiv vom {0}</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Gespeichert: {0}</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>Show file</source>
      <translation>Datei anzeigen</translation>
    </message>
    <message>
      <source>The export has something to say.</source>
      <translation>Es gibt Hinweise zum Export.</translation>
    </message>
    <message>
      <source>There is no article in the case “{0}” yet</source>
      <translation>In der Akte „{0}“ ist noch kein Artikel</translation>
    </message>
    <message>
      <source>{0} in the case “{1}”</source>
      <translation>{0} in der Akte „{1}“</translation>
    </message>
    <message>
      <source>{0} in “{1}”</source>
      <translation>{0} in „{1}“</translation>
    </message>
  </context>
  <context>
    <name>HelpBrowser</name>
    <message>
      <source>Help page</source>
      <translation>Hilfeseite</translation>
    </message>
  </context>
  <context>
    <name>HelpSheet</name>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>No page holds these words.</source>
      <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
      <source>Pages of the help</source>
      <translation>Seiten der Hilfe</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>Hilfe durchsuchen</translation>
    </message>
  </context>
  <context>
    <name>Highlights</name>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
  </context>
  <context>
    <name>HighlightsPanel</name>
    <message>
      <source>Clear all</source>
      <translation>Alle entfernen</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>No highlight and no note here fits.</source>
      <translation>Keine Markierung und keine Notiz hier passt dazu.</translation>
    </message>
    <message>
      <source>No highlights or notes yet</source>
      <translation>Noch keine Markierungen oder Notizen</translation>
    </message>
    <message>
      <source>No results</source>
      <translation>Keine Ergebnisse</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Order: {0}</source>
      <translation>Reihenfolge: {0}</translation>
    </message>
    <message>
      <source>Remove filter: {0}</source>
      <translation>Filter entfernen: {0}</translation>
    </message>
    <message>
      <source>Search in highlights and notes</source>
      <translation>In Markierungen und Notizen suchen</translation>
    </message>
    <message>
      <source>Select words in an article and press H.</source>
      <translation>Wählen Sie in einem Artikel Wörter aus und drücken Sie H.</translation>
    </message>
    <message>
      <source>Show all highlights and notes</source>
      <translation>Alle Markierungen und Notizen anzeigen</translation>
    </message>
  </context>
  <context>
    <name>HistoryPopup</name>
    <message>
      <source>Clear history</source>
      <translation>Verlauf leeren</translation>
    </message>
    <message>
      <source>Do not remember</source>
      <translation>Nicht merken</translation>
    </message>
    <message>
      <source>Earlier searches</source>
      <translation>Frühere Suchen</translation>
    </message>
    <message>
      <source>Nothing was searched for yet.</source>
      <translation>Es wurde noch nichts gesucht.</translation>
    </message>
    <message>
      <source>Remember searches</source>
      <translation>Suchen merken</translation>
    </message>
    <message>
      <source>Searches are not remembered in this archive.</source>
      <translation>In diesem Archiv werden Suchen nicht gemerkt.</translation>
    </message>
  </context>
  <context>
    <name>HistorySection</name>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Show all {0}</source>
      <translation>Alle {0} anzeigen</translation>
    </message>
    <message>
      <source>{0} ({1} times)</source>
      <translation>{0} ({1}-mal)</translation>
    </message>
  </context>
  <context>
    <name>ImportCommands</name>
    <message>
      <source>An import was not finished when the program ended.</source>
      <translation>Ein Import war nicht abgeschlossen, als das Programm beendet wurde.</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <source>Delete the kept file for good?</source>
      <translation>Die aufbewahrte Datei endgültig löschen?</translation>
    </message>
    <message>
      <source>Go on importing</source>
      <translation>Import fortsetzen</translation>
    </message>
    <message>
      <source>Import report</source>
      <translation>Importbericht</translation>
    </message>
    <message>
      <source>Nothing of this import is left outside of the Trash</source>
      <translation>Von diesem Import ist außerhalb des Papierkorbs nichts mehr da</translation>
    </message>
    <message>
      <source>Nothing was imported yet</source>
      <translation>Es wurde noch nichts importiert</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Save original</source>
      <translation>Original speichern</translation>
    </message>
    <message>
      <source>Saved {0}</source>
      <translation>Gespeichert: {0}</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>The archive keeps {0} although it could not read it. Nothing brings it back, not even Undo; the file on your disk is not touched.</source>
      <translation>Das Archiv bewahrt {0} auf, obwohl es die Datei nicht lesen konnte. Nichts bringt sie zurück, auch nicht „Rückgängig“; die Datei auf Ihrer Festplatte bleibt unberührt.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>What was imported is safe. Files that are in the archive are passed over.</source>
      <translation>Was importiert wurde, ist sicher. Dateien, die schon im Archiv sind, werden übersprungen.</translation>
    </message>
    <message>
      <source>{0} is deleted for good</source>
      <translation>{0} ist endgültig gelöscht</translation>
    </message>
  </context>
  <context>
    <name>IndexViewModel</name>
    <message>
      <source>Search is being prepared: {0} %. Results are incomplete.</source>
      <translation>Die Suche wird vorbereitet: {0} %. Die Ergebnisse sind unvollständig.</translation>
    </message>
  </context>
  <context>
    <name>LeavingSheet</name>
    <message>
      <source>An import is running</source>
      <translation>Ein Import läuft</translation>
    </message>
    <message>
      <source>Go on importing</source>
      <translation>Import fortsetzen</translation>
    </message>
    <message>
      <source>Quit now</source>
      <translation>Jetzt beenden</translation>
    </message>
    <message>
      <source>The files are still being counted.</source>
      <translation>Die Dateien werden noch gezählt.</translation>
    </message>
    <message>
      <source>What is imported stays in the archive. If you quit now, the next start offers to go on with the rest.</source>
      <translation>Was importiert ist, bleibt im Archiv. Wenn Sie jetzt beenden, können Sie beim nächsten Start mit dem Rest fortfahren.</translation>
    </message>
  </context>
  <context>
    <name>LineMenu</name>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Delete case</source>
      <translation>Akte löschen</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <translation>Schlagwort löschen</translation>
    </message>
    <message>
      <source>Export dossier…</source>
      <translation>Dossier exportieren …</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Verschieben …</translation>
    </message>
    <message>
      <source>New case in it…</source>
      <translation>Neue Akte darin …</translation>
    </message>
    <message>
      <source>New tag below it…</source>
      <translation>Neues Schlagwort darunter …</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename or merge</source>
      <translation>Umbenennen oder zusammenführen</translation>
    </message>
  </context>
  <context>
    <name>ListPresenter</name>
    <message>
      <source>Back to the list before</source>
      <translation>Zurück zur vorigen Liste</translation>
    </message>
    <message>
      <source>No article here has “{0}”.</source>
      <translation>Kein Artikel hier enthält „{0}“.</translation>
    </message>
    <message>
      <source>No other article has enough words in common with “{0}”.</source>
      <translation>Kein anderer Artikel hat genug Wörter mit „{0}“ gemeinsam.</translation>
    </message>
    <message>
      <source>No results</source>
      <translation>Keine Ergebnisse</translation>
    </message>
    <message>
      <source>Nothing like it</source>
      <translation>Nichts Ähnliches</translation>
    </message>
    <message>
      <source>Nothing passes these filters</source>
      <translation>Nichts entspricht diesen Filtern</translation>
    </message>
    <message>
      <source>Remove filters</source>
      <translation>Filter entfernen</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search all articles</source>
      <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message>
      <source>Search in {0}</source>
      <translation>In „{0}“ suchen</translation>
    </message>
    <message>
      <source>Search {0}</source>
      <translation>{0} durchsuchen</translation>
    </message>
    <message>
      <source>Searching…</source>
      <translation>Suche läuft …</translation>
    </message>
  </context>
  <context>
    <name>LockedPage</name>
    <message>
      <source>Its key is not on this computer. Type its recovery key to open it.</source>
      <translation>Sein Schlüssel ist nicht auf diesem Computer. Geben Sie seinen Wiederherstellungsschlüssel ein, um es zu öffnen.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open another archive…</source>
      <translation>Anderes Archiv öffnen …</translation>
    </message>
    <message>
      <source>Open my archive</source>
      <translation>Mein Archiv öffnen</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Wird geöffnet …</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Passphrase or recovery key</source>
      <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <source>Type its passphrase or its recovery key to open it.</source>
      <translation>Geben Sie seine Passphrase oder seinen Wiederherstellungsschlüssel ein, um es zu öffnen.</translation>
    </message>
    <message>
      <source>Type its passphrase to open it.</source>
      <translation>Geben Sie seine Passphrase ein, um es zu öffnen.</translation>
    </message>
    <message>
      <source>“{0}” is locked</source>
      <translation>„{0}“ ist gesperrt</translation>
    </message>
  </context>
  <context>
    <name>Locking</name>
    <message>
      <source>Guardbook recovery key.txt</source>
      <translation>Guardbook-Wiederherstellungsschlüssel.txt</translation>
    </message>
    <message>
      <source>Lock while a backup is being restored?</source>
      <translation>Sperren, während eine Sicherung wiederhergestellt wird?</translation>
    </message>
    <message>
      <source>Nothing of it is kept when it is stopped.</source>
      <translation>Wird er abgebrochen, bleibt nichts davon zurück.</translation>
    </message>
    <message>
      <source>Save recovery key</source>
      <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
      <source>Stop it and lock</source>
      <translation>Abbrechen und sperren</translation>
    </message>
    <message>
      <source>The passphrase is gone: this computer opens the archive</source>
      <translation>Die Passphrase ist entfernt: Dieser Computer öffnet das Archiv</translation>
    </message>
    <message>
      <source>The passphrase is set</source>
      <translation>Die Passphrase ist gesetzt</translation>
    </message>
    <message>
      <source>The recovery key is gone</source>
      <translation>Der Wiederherstellungsschlüssel ist entfernt</translation>
    </message>
  </context>
  <context>
    <name>LostSection</name>
    <message>
      <source>Delete this note</source>
      <translation>Diese Notiz löschen</translation>
    </message>
    <message>
      <source>Notes without a place</source>
      <translation>Notizen ohne Textstelle</translation>
    </message>
    <message>
      <source>Reattach to selection</source>
      <translation>Der Auswahl zuordnen</translation>
    </message>
    <message>
      <source>Select the words in the article that a note belongs to, then reattach it.</source>
      <translation>Wählen Sie im Artikel die Wörter aus, zu denen eine Notiz gehört, und ordnen Sie sie dann zu.</translation>
    </message>
  </context>
  <context>
    <name>MarkList</name>
    <message>
      <source>Highlights and notes</source>
      <translation>Markierungen und Notizen</translation>
    </message>
  </context>
  <context>
    <name>Marker</name>
    <message>
      <source>Note {0}. {1}</source>
      <translation>Notiz {0}. {1}</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Close message</source>
      <translation>Meldung schließen</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Something went wrong inside the program ({0}).</source>
      <translation>Im Programm ist etwas schiefgegangen ({0}).</translation>
    </message>
    <message>
      <source>What was saved before is safe. Try again; if it persists, restart.</source>
      <translation>Was zuvor gespeichert wurde, ist sicher. Versuchen Sie es erneut; bleibt der Fehler, starten Sie das Programm neu.</translation>
    </message>
  </context>
  <context>
    <name>NameSheet</name>
    <message>
      <source>Another saved search has that name.</source>
      <translation>Eine andere gespeicherte Suche hat diesen Namen.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Name of the search</source>
      <translation>Name der Suche</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>There is a saved search of that name; it will search for this instead.</source>
      <translation>Es gibt eine gespeicherte Suche dieses Namens; sie wird stattdessen hiernach suchen.</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <source>Ctrl+Enter or Esc saves</source>
      <translation>Strg+Eingabe oder Esc speichert</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save (Ctrl+Enter)</source>
      <translation>Speichern (Strg+Eingabe)</translation>
    </message>
  </context>
  <context>
    <name>NoteField</name>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Notiz schreiben</translation>
    </message>
  </context>
  <context>
    <name>Nothing</name>
    <message>
      <source>No article chosen</source>
      <translation>Kein Artikel gewählt</translation>
    </message>
  </context>
  <context>
    <name>Offer</name>
    <message>
      <source>No words of these pages are known: none can be searched for or selected.</source>
      <translation>Von diesen Seiten sind keine Wörter bekannt: Keines lässt sich suchen oder auswählen.</translation>
    </message>
    <message>
      <source>Read the text…</source>
      <translation>Text lesen …</translation>
    </message>
  </context>
  <context>
    <name>OpenSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Open a copy</source>
      <translation>Kopie öffnen</translation>
    </message>
    <message>
      <source>Open in another program?</source>
      <translation>In einem anderen Programm öffnen?</translation>
    </message>
    <message>
      <source>The copy is deleted when this archive is closed. The other program may keep the name or parts of it, in its list of recent files for example. The original in the archive does not change.</source>
      <translation>Die Kopie wird gelöscht, wenn dieses Archiv geschlossen wird. Das andere Programm behält möglicherweise den Namen oder Teile des Inhalts, zum Beispiel in seiner Liste zuletzt geöffneter Dateien. Das Original im Archiv ändert sich nicht.</translation>
    </message>
    <message>
      <source>You are asked once for each archive.</source>
      <translation>Sie werden für jedes Archiv nur einmal gefragt.</translation>
    </message>
    <message>
      <source>“{0}” is opened as a copy that is not encrypted.</source>
      <translation>„{0}“ wird als unverschlüsselte Kopie geöffnet.</translation>
    </message>
  </context>
  <context>
    <name>OptionsColumn</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All annotations</source>
      <translation>Alle Anmerkungen</translation>
    </message>
    <message>
      <source>Anonymous</source>
      <translation>Anonym</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>At the end</source>
      <translation>Am Ende</translation>
    </message>
    <message>
      <source>Attach highlights and notes as Web Annotations</source>
      <translation>Markierungen und Notizen als Web Annotations anhängen</translation>
    </message>
    <message>
      <source>Attach the imported file to the PDF</source>
      <translation>Die importierte Datei an das PDF anhängen</translation>
    </message>
    <message>
      <source>Attach the imported files to the PDF</source>
      <translation>Die importierten Dateien an das PDF anhängen</translation>
    </message>
    <message>
      <source>Beside the text</source>
      <translation>Neben dem Text</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Divide words at the ends of lines</source>
      <translation>Wörter am Zeilenende trennen</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Groß</translation>
    </message>
    <message>
      <source>Leave out who wrote notes, who exports, and with what, and what cameras and programs noted in the picture’s file, such as where it was taken.</source>
      <translation>Weglassen, wer Notizen schrieb, wer exportiert und womit, und was Kameras und Programme in der Bilddatei vermerkt haben, etwa den Ort der Aufnahme.</translation>
    </message>
    <message>
      <source>Leave out who wrote notes, who exports, and with what.</source>
      <translation>Weglassen, wer Notizen geschrieben hat, wer exportiert und womit.</translation>
    </message>
    <message>
      <source>Leave out who wrote notes, who exports, and with what. What the original says of itself stays in it.</source>
      <translation>Weglassen, wer Notizen schrieb, wer exportiert und womit. Was das Original über sich selbst sagt, bleibt darin.</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>US-Letter</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Ränder</translation>
    </message>
    <message>
      <source>Name the cases</source>
      <translation>Akten nennen</translation>
    </message>
    <message>
      <source>Narrow</source>
      <translation>Schmal</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Of the original</source>
      <translation>Des Originals</translation>
    </message>
    <message>
      <source>Only pages with highlights</source>
      <translation>Nur Seiten mit Markierungen</translation>
    </message>
    <message>
      <source>Only paragraphs with highlights</source>
      <translation>Nur Absätze mit Markierungen</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Set anew</source>
      <translation>Neu gesetzt</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>Klein</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Wide</source>
      <translation>Breit</translation>
    </message>
    <message>
      <source>With the imported files and their names</source>
      <translation>Mit den importierten Dateien und ihren Namen</translation>
    </message>
  </context>
  <context>
    <name>Organising</name>
    <message>
      <source>Case moved</source>
      <translation>Akte verschoben</translation>
    </message>
    <message>
      <source>Case “{0}” deleted; its articles stay in the archive</source>
      <translation>Akte „{0}“ gelöscht; ihre Artikel bleiben im Archiv</translation>
    </message>
    <message>
      <source>Choose a tag or a case in the sidebar to rename it</source>
      <translation>Wählen Sie zum Umbenennen ein Schlagwort oder eine Akte in der Seitenleiste aus</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Merge the two tags?</source>
      <translation>Die beiden Schlagwörter zusammenführen?</translation>
    </message>
    <message>
      <source>Merged into “{0}”</source>
      <translation>Mit „{0}“ zusammengeführt</translation>
    </message>
    <message>
      <source>New case</source>
      <translation>Neue Akte</translation>
    </message>
    <message>
      <source>New case in “{0}”</source>
      <translation>Neue Akte in „{0}“</translation>
    </message>
    <message>
      <source>New tag</source>
      <translation>Neues Schlagwort</translation>
    </message>
    <message>
      <source>New tag below “{0}”</source>
      <translation>Neues Schlagwort unter „{0}“</translation>
    </message>
    <message>
      <source>Tag “{0}” taken off everything</source>
      <translation>Schlagwort „{0}“ überall entfernt</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>OriginalSection</name>
    <message>
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Öffnen …</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <source>Read the original and compare it with what was imported.</source>
      <translation>Das Original lesen und mit dem Importierten vergleichen.</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern unter …</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
  </context>
  <context>
    <name>PageField</name>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
  </context>
  <context>
    <name>PagesBar</name>
    <message>
      <source>({0} of {1})</source>
      <translation>({0} von {1})</translation>
    </message>
    <message>
      <source>Bar above the pages</source>
      <translation>Leiste über den Seiten</translation>
    </message>
    <message>
      <source>Fit to width</source>
      <translation>An Breite anpassen</translation>
    </message>
    <message>
      <source>Fit whole page</source>
      <translation>Ganze Seite einpassen</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Größer</translation>
    </message>
    <message>
      <source>Mark an area</source>
      <translation>Bereich markieren</translation>
    </message>
    <message>
      <source>Note on the page</source>
      <translation>Notiz auf der Seite</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Shown as</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Small pages, outline and marks in the file</source>
      <translation>Kleine Seiten, Gliederung und Markierungen in der Datei</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Kleiner</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Turn clockwise</source>
      <translation>Im Uhrzeigersinn drehen</translation>
    </message>
    <message>
      <source>of {0}</source>
      <translation>von {0}</translation>
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
      <translation>Seite {0}</translation>
    </message>
  </context>
  <context>
    <name>PagesPane</name>
    <message>
      <source>Page {0}</source>
      <translation>Seite {0}</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Seite {0} von {1}</translation>
    </message>
    <message>
      <source>There are no words on this page.</source>
      <translation>Auf dieser Seite stehen keine Wörter.</translation>
    </message>
  </context>
  <context>
    <name>PagesPlace</name>
    <message>
      <source>Click where the note is to stand, or use arrow keys and Enter.</source>
      <translation>Klicken Sie dorthin, wo die Notiz stehen soll, oder nutzen Sie Pfeiltasten und Enter.</translation>
    </message>
    <message>
      <source>Drag a box, or move it by the arrow keys; Enter takes it.</source>
      <translation>Rahmen aufziehen oder mit den Pfeiltasten bewegen; Enter übernimmt ihn.</translation>
    </message>
    <message>
      <source>No words of these pages are known: none can be selected.</source>
      <translation>Von diesen Seiten sind keine Wörter bekannt: Es lassen sich keine auswählen.</translation>
    </message>
    <message>
      <source>The text was changed: its words are marked in the text.</source>
      <translation>Der Text wurde geändert: Seine Wörter werden im Text markiert.</translation>
    </message>
  </context>
  <context>
    <name>PagesView</name>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Action, case, tag or article</source>
      <translation>Befehl, Akte, Schlagwort oder Artikel</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <source>Nothing fits these words.</source>
      <translation>Nichts passt zu diesen Wörtern.</translation>
    </message>
    <message>
      <source>What can be chosen</source>
      <translation>Auswahlmöglichkeiten</translation>
    </message>
  </context>
  <context>
    <name>PaletteCommands</name>
    <message>
      <source>Archive</source>
      <translation>Archiv</translation>
    </message>
  </context>
  <context>
    <name>Pane</name>
    <message>
      <source>Copied with its source.</source>
      <translation>Mit Quelle kopiert.</translation>
    </message>
    <message>
      <source>Reader</source>
      <translation>Lesebereich</translation>
    </message>
  </context>
  <context>
    <name>PassphraseSheet</name>
    <message>
      <source>Ask for it on this computer, too</source>
      <translation>Auch auf diesem Computer danach fragen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Change passphrase</source>
      <translation>Passphrase ändern</translation>
    </message>
    <message>
      <source>It does not protect what is open: the screen, the memory of the computer, what was copied, exported or printed. The number and the rough size of your originals can be seen.</source>
      <translation>Sie schützt nicht, was offen liegt: den Bildschirm, den Arbeitsspeicher und was kopiert, exportiert oder gedruckt wurde. Anzahl und ungefähre Größe Ihrer Originale sind zu erkennen.</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>Neue Passphrase</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Present passphrase</source>
      <translation>Bisherige Passphrase</translation>
    </message>
    <message>
      <source>Present passphrase or recovery key</source>
      <translation>Bisherige Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <source>Remove passphrase</source>
      <translation>Passphrase entfernen</translation>
    </message>
    <message>
      <source>Set passphrase</source>
      <translation>Passphrase setzen</translation>
    </message>
    <message>
      <source>The key stays on this computer: whoever can use it as you opens the archive. Only copies on other computers ask for the passphrase.</source>
      <translation>Der Schlüssel bleibt auf diesem Computer: Wer ihn unter Ihrem Konto benutzen kann, öffnet das Archiv. Nur Kopien auf anderen Computern fragen nach der Passphrase.</translation>
    </message>
    <message>
      <source>The key that lies on this computer goes. A copy of the archive that was made before opens once the new keys.json lies in it.</source>
      <translation>Der Schlüssel, der auf diesem Computer liegt, wird gelöscht. Eine ältere Kopie des Archivs öffnet sich, sobald die neue keys.json darin liegt.</translation>
    </message>
    <message>
      <source>The recovery key stays valid: it opens the archive as before.</source>
      <translation>Der Wiederherstellungsschlüssel bleibt gültig: Er öffnet das Archiv wie bisher.</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
      <source>The two passphrases are not the same.</source>
      <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
      <source>This archive is open for reading only.</source>
      <translation>Dieses Archiv ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
      <source>Whoever takes this computer or its disk finds no title, text, tag, note, file name or search of the archive while it is closed or locked.</source>
      <translation>Wer diesen Computer oder seinen Datenträger an sich nimmt, findet keinen Titel, keinen Text, kein Schlagwort, keine Notiz, keinen Dateinamen und keine Suche des Archivs, solange es geschlossen oder gesperrt ist.</translation>
    </message>
    <message>
      <source>Without the passphrase nobody can open the archive, not even you, unless there is a recovery key. Choose several words that you remember, and keep them in a safe place.</source>
      <translation>Ohne die Passphrase kann niemand das Archiv öffnen, auch Sie nicht, außer es gibt einen Wiederherstellungsschlüssel. Wählen Sie mehrere Wörter, die Sie sich merken, und bewahren Sie sie an einem sicheren Ort auf.</translation>
    </message>
  </context>
  <context>
    <name>PasswordSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>It is kept in memory until the window is closed, and nowhere else.</source>
      <translation>Es bleibt im Speicher, bis das Fenster geschlossen wird, und nirgends sonst.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>That password does not open it. Try another one.</source>
      <translation>Dieses Passwort öffnet die Datei nicht. Versuchen Sie ein anderes.</translation>
    </message>
    <message>
      <source>This PDF opens with a password</source>
      <translation>Dieses PDF öffnet sich mit einem Passwort</translation>
    </message>
  </context>
  <context>
    <name>PickPopup</name>
    <message>
      <source>Matches</source>
      <translation>Treffer</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>{0} entfernen</translation>
    </message>
  </context>
  <context>
    <name>PictureLabel</name>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
  </context>
  <context>
    <name>PreviewPane</name>
    <message>
      <source>Beginning of the file</source>
      <translation>Dateianfang</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Preview: {0}</source>
      <translation>Vorschau: {0}</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Vorherige Seite</translation>
    </message>
    <message>
      <source>The preview is being made</source>
      <translation>Die Vorschau wird erstellt</translation>
    </message>
  </context>
  <context>
    <name>ReaderSwitch</name>
    <message>
      <source>Reader</source>
      <translation>Lesebereich</translation>
    </message>
  </context>
  <context>
    <name>ReaderToolbar</name>
    <message>
      <source>Export PDF</source>
      <translation>PDF exportieren</translation>
    </message>
  </context>
  <context>
    <name>RecentArchives</name>
    <message>
      <source>No archive was opened yet</source>
      <translation>Noch kein Archiv geöffnet</translation>
    </message>
  </context>
  <context>
    <name>RecoverySheet</name>
    <message>
      <source>A recovery key opens the archive, and every copy and backup of it, where the passphrase is forgotten or this computer is lost.</source>
      <translation>Ein Wiederherstellungsschlüssel öffnet das Archiv und jede Kopie und Sicherung davon, wenn die Passphrase vergessen oder dieser Computer verloren ist.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Copied. Copy something else once you have kept it.</source>
      <translation>Kopiert. Kopieren Sie etwas anderes, sobald Sie ihn aufbewahrt haben.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>I have kept it</source>
      <translation>Ich habe ihn aufbewahrt</translation>
    </message>
    <message>
      <source>It is shown once and stored nowhere. It stays valid when the passphrase is changed or removed, until you replace or remove it here.</source>
      <translation>Er wird einmal angezeigt und nirgends gespeichert. Er bleibt gültig, wenn die Passphrase geändert oder entfernt wird, bis Sie ihn hier ersetzen oder entfernen.</translation>
    </message>
    <message>
      <source>Make recovery key</source>
      <translation>Wiederherstellungsschlüssel erzeugen</translation>
    </message>
    <message>
      <source>Other programs can read the clipboard. Printers and files keep what they were given: whoever finds it can open the archive.</source>
      <translation>Andere Programme können die Zwischenablage lesen. Drucker und Dateien behalten, was sie bekommen haben: Wer es findet, kann das Archiv öffnen.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Passphrase or present recovery key</source>
      <translation>Passphrase oder bisheriger Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <source>Present recovery key</source>
      <translation>Bisheriger Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <source>Remove recovery key</source>
      <translation>Schlüssel entfernen</translation>
    </message>
    <message>
      <source>Replace recovery key</source>
      <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
      <source>Save as text…</source>
      <translation>Als Text speichern …</translation>
    </message>
    <message>
      <source>Saved. Move the file to another device.</source>
      <translation>Gespeichert. Verschieben Sie die Datei auf ein anderes Gerät.</translation>
    </message>
    <message>
      <source>The key is not shown again. Close this with “I have kept it”.</source>
      <translation>Der Schlüssel wird nicht noch einmal angezeigt. Schließen Sie mit „Ich habe ihn aufbewahrt“.</translation>
    </message>
    <message>
      <source>This archive has a recovery key. If it is lost, or somebody may have seen it, replace it: the old one opens the archive no longer, only backups and copies from before.</source>
      <translation>Dieses Archiv hat einen Wiederherstellungsschlüssel. Ist er verloren oder könnte ihn jemand gesehen haben, ersetzen Sie ihn: Der alte öffnet das Archiv dann nicht mehr, nur noch Sicherungen und Kopien von vorher.</translation>
    </message>
    <message>
      <source>This archive has no recovery key.</source>
      <translation>Dieses Archiv hat keinen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
      <source>This archive is open for reading only.</source>
      <translation>Dieses Archiv ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
      <source>This is the recovery key: {0}</source>
      <translation>Das ist der Wiederherstellungsschlüssel: {0}</translation>
    </message>
    <message>
      <source>Whoever has the key and a copy of the archive can read everything. Keep it on paper or on another device, apart from this computer.</source>
      <translation>Wer den Schlüssel und eine Kopie des Archivs hat, kann alles lesen. Bewahren Sie ihn auf Papier oder auf einem anderen Gerät auf, getrennt von diesem Computer.</translation>
    </message>
    <message>
      <source>Write it down, print it or save it: it is not shown again.</source>
      <translation>Schreiben Sie ihn auf, drucken oder speichern Sie ihn: Er wird nicht noch einmal angezeigt.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryViewModel</name>
    <message>
      <source>It opens the archive and every copy of it, on any computer, wherever the passphrase is asked for. Whoever has both can read everything.</source>
      <translation>Er öffnet das Archiv und jede Kopie davon, auf jedem Computer, überall, wo nach der Passphrase gefragt wird. Wer beides hat, kann alles lesen.</translation>
    </message>
    <message>
      <source>Recovery key of the Guardbook archive “{0}”</source>
      <translation>Wiederherstellungsschlüssel des Guardbook-Archivs „{0}“</translation>
    </message>
  </context>
  <context>
    <name>ReminderCard</name>
    <message>
      <source>Back up…</source>
      <translation>Sichern…</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Remind me in a week</source>
      <translation>In einer Woche erinnern</translation>
    </message>
    <message>
      <source>This archive was never backed up.</source>
      <translation>Dieses Archiv wurde noch nie gesichert.</translation>
    </message>
  </context>
  <context>
    <name>ReportSheet</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Delete the kept file {0}…</source>
      <translation>Aufbewahrte Datei {0} löschen …</translation>
    </message>
    <message>
      <source>Files of the import</source>
      <translation>Dateien des Imports</translation>
    </message>
    <message>
      <source>Import report</source>
      <translation>Importbericht</translation>
    </message>
    <message>
      <source>Move the articles of this import to the Trash</source>
      <translation>Die Artikel dieses Imports in den Papierkorb verschieben</translation>
    </message>
    <message>
      <source>Save the kept file {0}…</source>
      <translation>Aufbewahrte Datei {0} speichern …</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern …</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Try the failed ones again</source>
      <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
      <source>Undo this import</source>
      <translation>Diesen Import rückgängig machen</translation>
    </message>
    <message>
      <source>{0} ({1})</source>
      <translation>{0} ({1})</translation>
    </message>
    <message>
      <source>… and {0} more</source>
      <translation>… und {0} weitere</translation>
    </message>
  </context>
  <context>
    <name>RestoreSheet</name>
    <message>
      <source>Backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose the folder of the archive</source>
      <translation>Ordner des Archivs wählen</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Every byte is checked before the archive takes its place. What is in the backup is not changed.</source>
      <translation>Jedes Byte wird geprüft, bevor das Archiv seinen Platz einnimmt. Die Sicherung selbst wird nicht verändert.</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Enthält</translation>
    </message>
    <message>
      <source>Into the folder</source>
      <translation>In den Ordner</translation>
    </message>
    <message>
      <source>Not known before it is opened</source>
      <translation>Erst bekannt, wenn sie geöffnet ist</translation>
    </message>
    <message>
      <source>Nothing that can be restored</source>
      <translation>Nichts, was sich wiederherstellen lässt</translation>
    </message>
    <message>
      <source>Open the backup</source>
      <translation>Sicherung öffnen</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Passphrase or recovery key</source>
      <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <source>Progress of restoring</source>
      <translation>Fortschritt der Wiederherstellung</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restore from a backup</source>
      <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>{0}, {1}, as of {2}</source>
      <translation>{0}, {1}, Stand vom {2}</translation>
    </message>
  </context>
  <context>
    <name>Restoring</name>
    <message>
      <source>Folder of the backup</source>
      <translation>Ordner der Sicherung</translation>
    </message>
    <message>
      <source>New or empty folder for the archive</source>
      <translation>Neuer oder leerer Ordner für das Archiv</translation>
    </message>
    <message>
      <source>Restored, and every byte was checked</source>
      <translation>Wiederhergestellt und jedes Byte geprüft</translation>
    </message>
    <message>
      <source>Some originals were missing in the archive already.</source>
      <translation>Einige Originale fehlten schon im Archiv.</translation>
    </message>
    <message>
      <source>The archive is as it was, and something was wrong in it before.</source>
      <translation>Das Archiv ist, wie es war, und schon vorher stimmte etwas darin nicht.</translation>
    </message>
    <message>
      <source>Verify…</source>
      <translation>Überprüfen…</translation>
    </message>
  </context>
  <context>
    <name>RunRow</name>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stoppen</translation>
    </message>
  </context>
  <context>
    <name>RunningPopup</name>
    <message>
      <source>What is running</source>
      <translation>Was gerade läuft</translation>
    </message>
  </context>
  <context>
    <name>SavedSearchKeys</name>
    <message>
      <source>Delete saved search</source>
      <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
  </context>
  <context>
    <name>ScanSheet</name>
    <message>
      <source>Also pages that have a text</source>
      <translation>Auch Seiten, die einen Text haben</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Languages of the pages</source>
      <translation>Sprachen der Seiten</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Read the text of the pages</source>
      <translation>Text der Seiten lesen</translation>
    </message>
    <message>
      <source>The pictures of the pages are read on this computer, by the program Tesseract. Their words become a version of the text that can be searched for, marked and corrected; the original stays as it is.</source>
      <translation>Die Bilder der Seiten werden auf diesem Computer gelesen, vom Programm Tesseract. Ihre Wörter werden zu einer Fassung des Textes, die durchsucht, markiert und korrigiert werden kann; das Original bleibt, wie es ist.</translation>
    </message>
  </context>
  <context>
    <name>Scans</name>
    <message>
      <source>Pages are being read already</source>
      <translation>Es werden schon Seiten gelesen</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Clear search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
  </context>
  <context>
    <name>SearchPanel</name>
    <message>
      <source>Back to the list before, from what is {0}</source>
      <translation>Zurück zur vorigen Liste; gezeigt wird: {0}</translation>
    </message>
    <message>
      <source>Did you mean “{0}”?</source>
      <translation>Meinten Sie „{0}“?</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Order: {0}</source>
      <translation>Reihenfolge: {0}</translation>
    </message>
    <message>
      <source>Search everywhere instead of in {0}</source>
      <translation>Überall statt in „{0}“ suchen</translation>
    </message>
    <message>
      <source>Searching in {0}. Backspace searches everywhere.</source>
      <translation>Suche in „{0}“. Mit der Rücktaste überall suchen.</translation>
    </message>
    <message>
      <source>{0}. Esc goes back to the list before.</source>
      <translation>{0}. Esc führt zur vorigen Liste zurück.</translation>
    </message>
  </context>
  <context>
    <name>SecondPane</name>
    <message>
      <source>Close the second article</source>
      <translation>Zweiten Artikel schließen</translation>
    </message>
    <message>
      <source>Second article</source>
      <translation>Zweiter Artikel</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <source>Write a note on the second article</source>
      <translation>Notiz zum zweiten Artikel schreiben</translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message>
      <source>Copy quote</source>
      <translation>Zitat kopieren</translation>
    </message>
    <message>
      <source>Copy quote with its source</source>
      <translation>Zitat mit Quelle kopieren</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete (Del)</source>
      <translation>Löschen (Entf)</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note (N)</source>
      <translation>Notiz (N)</translation>
    </message>
    <message>
      <source>Other marks</source>
      <translation>Weitere Auszeichnungen</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>Tag (T)</source>
      <translation>Schlagwort (T)</translation>
    </message>
  </context>
  <context>
    <name>SettingsSheet</name>
    <message>
      <source>Pages of the settings</source>
      <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>No shortcut fits these words.</source>
      <translation>Kein Tastenkürzel passt zu diesen Wörtern.</translation>
    </message>
    <message>
      <source>Search by name or key</source>
      <translation>Nach Name oder Taste suchen</translation>
    </message>
  </context>
  <context>
    <name>SideStrip</name>
    <message>
      <source>Beside the pages</source>
      <translation>Neben den Seiten</translation>
    </message>
    <message>
      <source>In the file, p. {0}</source>
      <translation>In der Datei, S. {0}</translation>
    </message>
    <message>
      <source>In the file, p. {0}, by {1}</source>
      <translation>In der Datei, S. {0}, von {1}</translation>
    </message>
    <message>
      <source>Marks that are in the file</source>
      <translation>Markierungen, die in der Datei stehen</translation>
    </message>
    <message>
      <source>No other program has left marks in this file.</source>
      <translation>Kein anderes Programm hat in dieser Datei Markierungen hinterlassen.</translation>
    </message>
    <message>
      <source>Outline of the file</source>
      <translation>Gliederung der Datei</translation>
    </message>
    <message>
      <source>Small pictures of the pages</source>
      <translation>Kleine Bilder der Seiten</translation>
    </message>
    <message>
      <source>The file holds more than is listed here; not all of its marks were read.</source>
      <translation>Die Datei enthält mehr, als hier aufgeführt ist; nicht alle ihre Markierungen wurden gelesen.</translation>
    </message>
    <message>
      <source>This file has no outline.</source>
      <translation>Diese Datei hat keine Gliederung.</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Add articles</source>
      <translation>Artikel hinzufügen</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <source>Archive: {0}</source>
      <translation>Archiv: {0}</translation>
    </message>
    <message>
      <source>On this device only</source>
      <translation>Nur auf diesem Gerät</translation>
    </message>
    <message>
      <source>Open another archive</source>
      <translation>Anderes Archiv öffnen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>This program opens no network connection, ever.</source>
      <translation>Dieses Programm öffnet niemals eine Netzwerkverbindung.</translation>
    </message>
  </context>
  <context>
    <name>SidebarDelegate</name>
    <message>
      <source>Name of “{0}”</source>
      <translation>Name von „{0}“</translation>
    </message>
  </context>
  <context>
    <name>SidebarTree</name>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
  </context>
  <context>
    <name>SuggestionsSection</name>
    <message>
      <source>Add tag {0}</source>
      <translation>Schlagwort {0} hinzufügen</translation>
    </message>
    <message>
      <source>Suggested tags</source>
      <translation>Vorgeschlagene Schlagwörter</translation>
    </message>
  </context>
  <context>
    <name>TextSection</name>
    <message>
      <source>Correct…</source>
      <translation>Korrigieren …</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Look at {0}</source>
      <translation>{0} ansehen</translation>
    </message>
    <message>
      <source>Look at…</source>
      <translation>Ansehen …</translation>
    </message>
    <message>
      <source>Read original again</source>
      <translation>Original neu auslesen</translation>
    </message>
    <message>
      <source>SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
  </context>
  <context>
    <name>TextSize</name>
    <message>
      <source>Larger text</source>
      <translation>Text größer</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Text kleiner</translation>
    </message>
    <message>
      <source>Usual size</source>
      <translation>Normale Größe</translation>
    </message>
    <message>
      <source>{0} px</source>
      <translation>{0} px</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>Transfer</name>
    <message>
      <source>Import folder</source>
      <translation>Ordner importieren</translation>
    </message>
    <message>
      <source>There is no text on the clipboard</source>
      <translation>In der Zwischenablage ist kein Text</translation>
    </message>
  </context>
  <context>
    <name>TrashBar</name>
    <message>
      <source>Delete for good…</source>
      <translation>Endgültig löschen …</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>This article is in the Trash.</source>
      <translation>Dieser Artikel liegt im Papierkorb.</translation>
    </message>
  </context>
  <context>
    <name>Trashing</name>
    <message>
      <source>Articles are being deleted already</source>
      <translation>Es werden schon Artikel gelöscht</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <source>Older copies of the archive keep them, until you delete the folder {0}.</source>
      <translation>Ältere Kopien des Archivs behalten sie, bis Sie den Ordner {0} löschen.</translation>
    </message>
    <message>
      <source>The Trash is empty</source>
      <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
      <source>The backup in {0} keeps them until the next one is made there; other backups and copies may still hold them.</source>
      <translation>Die Sicherung in {0} behält sie, bis dort die nächste erstellt wird; andere Sicherungen und Kopien können sie noch enthalten.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Show what is running</source>
      <translation>Zeigen, was gerade läuft</translation>
    </message>
    <message>
      <source>What is running</source>
      <translation>Was gerade läuft</translation>
    </message>
  </context>
  <context>
    <name>Undo</name>
    <message>
      <source>Done again: {0}</source>
      <translation>Wiederholt: {0}</translation>
    </message>
    <message>
      <source>Undone: {0}</source>
      <translation>Rückgängig gemacht: {0}</translation>
    </message>
  </context>
  <context>
    <name>Veil</name>
    <message>
      <source>Opening the pages…</source>
      <translation>Seiten werden geöffnet …</translation>
    </message>
  </context>
  <context>
    <name>VersionSheet</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>It has no words that the text shown now does not have.</source>
      <translation>Sie enthält keine Wörter, die im jetzt gezeigten Text fehlen.</translation>
    </message>
    <message>
      <source>Marked are the words that the text shown now does not have.</source>
      <translation>Hervorgehoben sind die Wörter, die im jetzt gezeigten Text fehlen.</translation>
    </message>
    <message>
      <source>Show this version again</source>
      <translation>Diese Fassung wieder anzeigen</translation>
    </message>
  </context>
  <context>
    <name>Walking</name>
    <message>
      <source>From the beginning again: match {0} of {1}</source>
      <translation>Wieder von vorn: Treffer {0} von {1}</translation>
    </message>
    <message>
      <source>From the end again: match {0} of {1}</source>
      <translation>Wieder vom Ende: Treffer {0} von {1}</translation>
    </message>
    <message>
      <source>Match {0} of {1}</source>
      <translation>Treffer {0} von {1}</translation>
    </message>
    <message>
      <source>Nothing was found in this article.</source>
      <translation>In diesem Artikel wurde nichts gefunden.</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Export annotated PDF</source>
      <translation>Annotiertes PDF exportieren</translation>
    </message>
    <message>
      <source>Highlight the selection</source>
      <translation>Auswahl markieren</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>Dateien importieren …</translation>
    </message>
    <message>
      <source>Open sample archive</source>
      <translation>Beispielarchiv öffnen</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Alles durchsuchen</translation>
    </message>
  </context>
  <context>
    <name>WholeSheet</name>
    <message>
      <source>All articles leave, also those in the Trash, with every version, note, tag and case, the imported files with their names, and the log. Any browser opens them, and a new archive can be made of them: import the folder there.</source>
      <translation>Ausgegeben werden alle Artikel, auch die im Papierkorb, mit jeder Fassung, Notiz, Akte und jedem Schlagwort, den importierten Dateien samt Namen und dem Protokoll. Jeder Browser öffnet sie, und ein neues Archiv entsteht daraus, wenn Sie den Ordner dort importieren.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Export the whole archive</source>
      <translation>Das ganze Archiv exportieren</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Nothing of it is encrypted. Whoever can open the folder can read everything.</source>
      <translation>Nichts davon ist verschlüsselt. Wer den Ordner öffnen kann, kann alles lesen.</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>About Guardbook</source>
      <translation>Über Guardbook</translation>
    </message>
    <message>
      <source>Add articles from files to the archive.</source>
      <translation>Artikel aus Dateien in das Archiv aufnehmen.</translation>
    </message>
    <message>
      <source>Add every article in a folder and the folders below it.</source>
      <translation>Alle Artikel eines Ordners und seiner Unterordner aufnehmen.</translation>
    </message>
    <message>
      <source>Always be dark.</source>
      <translation>Immer dunkel sein.</translation>
    </message>
    <message>
      <source>Always be light.</source>
      <translation>Immer hell sein.</translation>
    </message>
    <message>
      <source>Article only</source>
      <translation>Nur Artikel</translation>
    </message>
    <message>
      <source>Attach highlights and notes from a Web Annotations file.</source>
      <translation>Markierungen und Notizen aus einer Web-Annotations-Datei zuordnen.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>Sichern…</translation>
    </message>
    <message>
      <source>Be light or dark as the system is.</source>
      <translation>Hell oder dunkel sein wie das System.</translation>
    </message>
    <message>
      <source>Check a dossier…</source>
      <translation>Dossier prüfen …</translation>
    </message>
    <message>
      <source>Choose looks, keys, colours and what is remembered.</source>
      <translation>Darstellung, Tasten, Farben und Gemerktes einstellen.</translation>
    </message>
    <message>
      <source>Clear search history</source>
      <translation>Suchverlauf leeren</translation>
    </message>
    <message>
      <source>Close second article</source>
      <translation>Zweiten Artikel schließen</translation>
    </message>
    <message>
      <source>Close the archive and the window.</source>
      <translation>Das Archiv und das Fenster schließen.</translation>
    </message>
    <message>
      <source>Close the archive until its passphrase is typed again.</source>
      <translation>Das Archiv schließen, bis seine Passphrase wieder eingegeben wird.</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>Farben des Systems</translation>
    </message>
    <message>
      <source>Command palette…</source>
      <translation>Befehlspalette …</translation>
    </message>
    <message>
      <source>Compact list</source>
      <translation>Kompakte Liste</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
      <source>Copy citation in APA style</source>
      <translation>Quelle im APA-Stil kopieren</translation>
    </message>
    <message>
      <source>Copy citation in Chicago style</source>
      <translation>Quelle im Chicago-Stil kopieren</translation>
    </message>
    <message>
      <source>Copy citation in MLA style</source>
      <translation>Quelle im MLA-Stil kopieren</translation>
    </message>
    <message>
      <source>Copy citation with place</source>
      <translation>Quelle mit Fundstelle kopieren</translation>
    </message>
    <message>
      <source>Copy it in this style, now and from now on.</source>
      <translation>In diesem Stil kopieren, jetzt und künftig.</translation>
    </message>
    <message>
      <source>Copy the archive, encrypted, into a folder on another disk.</source>
      <translation>Das Archiv verschlüsselt in einen Ordner auf einem anderen Datenträger kopieren.</translation>
    </message>
    <message>
      <source>Copy the selected words or the title, with source and date.</source>
      <translation>Die ausgewählten Wörter oder den Titel mit Quelle und Datum kopieren.</translation>
    </message>
    <message>
      <source>Correct text…</source>
      <translation>Text korrigieren …</translation>
    </message>
    <message>
      <source>Correct the words of the article; the original stays.</source>
      <translation>Den Wortlaut des Artikels korrigieren; das Original bleibt.</translation>
    </message>
    <message>
      <source>Create an empty archive in a folder of your choice.</source>
      <translation>Ein leeres Archiv in einem Ordner Ihrer Wahl anlegen.</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>Dunkle Farben</translation>
    </message>
    <message>
      <source>Dark page</source>
      <translation>Dunkle Seite</translation>
    </message>
    <message>
      <source>Delete for good…</source>
      <translation>Endgültig löschen …</translation>
    </message>
    <message>
      <source>Destroy everything in the Trash; nothing undoes it.</source>
      <translation>Alles im Papierkorb vernichten; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <source>Destroy the chosen articles of the Trash; nothing undoes it.</source>
      <translation>Die ausgewählten Artikel im Papierkorb vernichten; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Draw a box around a part of a page or a picture.</source>
      <translation>Einen Rahmen um einen Teil einer Seite oder eines Bildes ziehen.</translation>
    </message>
    <message>
      <source>Empty Trash…</source>
      <translation>Papierkorb leeren …</translation>
    </message>
    <message>
      <source>Export annotated PDF…</source>
      <translation>Annotiertes PDF exportieren …</translation>
    </message>
    <message>
      <source>Export dossier…</source>
      <translation>Dossier exportieren …</translation>
    </message>
    <message>
      <source>Export whole archive…</source>
      <translation>Ganzes Archiv exportieren …</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>File in case…</source>
      <translation>In Akte ablegen …</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>Filtern …</translation>
    </message>
    <message>
      <source>Find an action, a case, a tag or an article by its name.</source>
      <translation>Einen Befehl, eine Akte, ein Schlagwort oder einen Artikel am Namen finden.</translation>
    </message>
    <message>
      <source>Fit pages to width</source>
      <translation>Seiten an Breite anpassen</translation>
    </message>
    <message>
      <source>Fit whole page</source>
      <translation>Ganze Seite einpassen</translation>
    </message>
    <message>
      <source>Forget the earlier searches of this archive.</source>
      <translation>Die früheren Suchen dieses Archivs vergessen.</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Vorwärts</translation>
    </message>
    <message>
      <source>Give the article the colours of the window.</source>
      <translation>Dem Artikel die Farben des Fensters geben.</translation>
    </message>
    <message>
      <source>Go back by one page, then to the article before.</source>
      <translation>Eine Seite zurückblättern, dann zum vorherigen Artikel.</translation>
    </message>
    <message>
      <source>Go back to the archive in your own folder.</source>
      <translation>Zum Archiv in Ihrem eigenen Ordner zurückkehren.</translation>
    </message>
    <message>
      <source>Go to a page by its number or name.</source>
      <translation>Zu einer Seite gehen, nach Nummer oder Namen.</translation>
    </message>
    <message>
      <source>Go to article</source>
      <translation>Zum Artikel</translation>
    </message>
    <message>
      <source>Go to list</source>
      <translation>Zur Liste</translation>
    </message>
    <message>
      <source>Go to page…</source>
      <translation>Gehe zu Seite …</translation>
    </message>
    <message>
      <source>Go to second article</source>
      <translation>Zum zweiten Artikel</translation>
    </message>
    <message>
      <source>Go to sidebar</source>
      <translation>Zur Seitenleiste</translation>
    </message>
    <message>
      <source>Go to the next place that the search found.</source>
      <translation>Zur nächsten Fundstelle der Suche gehen.</translation>
    </message>
    <message>
      <source>Go to the place before that the search found.</source>
      <translation>Zur vorherigen Fundstelle der Suche gehen.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Hide everything but the article.</source>
      <translation>Alles außer dem Artikel ausblenden.</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Markieren</translation>
    </message>
    <message>
      <source>Highlight in {0}</source>
      <translation>In {0} markieren</translation>
    </message>
    <message>
      <source>Highlight the selected words in the colour used last.</source>
      <translation>Die ausgewählten Wörter in der zuletzt benutzten Farbe markieren.</translation>
    </message>
    <message>
      <source>Highlight the selected words: {0}.</source>
      <translation>Die ausgewählten Wörter markieren: {0}.</translation>
    </message>
    <message>
      <source>Import annotations…</source>
      <translation>Anmerkungen importieren …</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>Dateien importieren …</translation>
    </message>
    <message>
      <source>Import folder…</source>
      <translation>Ordner importieren …</translation>
    </message>
    <message>
      <source>Import report…</source>
      <translation>Importbericht …</translation>
    </message>
    <message>
      <source>Keep words, filters and order under a name in the sidebar.</source>
      <translation>Wörter, Filter und Reihenfolge unter einem Namen in der Seitenleiste aufbewahren.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Text größer</translation>
    </message>
    <message>
      <source>Let single letters such as H, N and T act outside text fields.</source>
      <translation>Einzelne Buchstaben wie H, N und T außerhalb von Textfeldern wirken lassen.</translation>
    </message>
    <message>
      <source>Let the pages fill the width.</source>
      <translation>Die Seiten die Breite füllen lassen.</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>Helle Farben</translation>
    </message>
    <message>
      <source>Light page</source>
      <translation>Helle Seite</translation>
    </message>
    <message>
      <source>List above the article</source>
      <translation>Liste über dem Artikel</translation>
    </message>
    <message>
      <source>List beside the article</source>
      <translation>Liste neben dem Artikel</translation>
    </message>
    <message>
      <source>List the articles that have rare words in common with this one.</source>
      <translation>Artikel auflisten, die seltene Wörter mit diesem gemeinsam haben.</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>Jetzt sperren</translation>
    </message>
    <message>
      <source>Make a case, to file articles in.</source>
      <translation>Eine Akte anlegen, um Artikel darin abzulegen.</translation>
    </message>
    <message>
      <source>Make a tag, to put on articles and highlights.</source>
      <translation>Ein Schlagwort für Artikel und Markierungen anlegen.</translation>
    </message>
    <message>
      <source>Make an archive of a backup again, in a new folder.</source>
      <translation>Aus einer Sicherung in einem neuen Ordner wieder ein Archiv machen.</translation>
    </message>
    <message>
      <source>Make an article of the text on the clipboard.</source>
      <translation>Aus dem Text in der Zwischenablage einen Artikel machen.</translation>
    </message>
    <message>
      <source>Make the change again that was taken back last.</source>
      <translation>Die zuletzt zurückgenommene Änderung wiederholen.</translation>
    </message>
    <message>
      <source>Make the text of the article anew from its original.</source>
      <translation>Den Text des Artikels aus seinem Original neu erstellen.</translation>
    </message>
    <message>
      <source>Make, replace or remove the key for when all else is lost.</source>
      <translation>Den Schlüssel für den Notfall erzeugen, ersetzen oder entfernen.</translation>
    </message>
    <message>
      <source>Mark an area…</source>
      <translation>Bereich markieren …</translation>
    </message>
    <message>
      <source>Mark as cleared</source>
      <translation>Als freigegeben markieren</translation>
    </message>
    <message>
      <source>Mark as reviewed</source>
      <translation>Als geprüft markieren</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Als ungelesen markieren</translation>
    </message>
    <message>
      <source>Mark the chosen articles as unread, or as read.</source>
      <translation>Die ausgewählten Artikel als ungelesen oder als gelesen markieren.</translation>
    </message>
    <message>
      <source>Menu bar</source>
      <translation>Menüleiste</translation>
    </message>
    <message>
      <source>More like this</source>
      <translation>Ähnliche Artikel</translation>
    </message>
    <message>
      <source>Move the chosen articles to the Trash.</source>
      <translation>Die ausgewählten Artikel in den Papierkorb verschieben.</translation>
    </message>
    <message>
      <source>Move the keyboard to the article beside the other one.</source>
      <translation>Die Tastatur auf den Artikel neben dem anderen richten.</translation>
    </message>
    <message>
      <source>Move the keyboard to the article.</source>
      <translation>Die Tastatur auf den Artikel richten.</translation>
    </message>
    <message>
      <source>Move the keyboard to the list of articles.</source>
      <translation>Die Tastatur auf die Artikelliste richten.</translation>
    </message>
    <message>
      <source>Move the keyboard to the next part of the window.</source>
      <translation>Die Tastatur auf den nächsten Teil des Fensters richten.</translation>
    </message>
    <message>
      <source>Move the keyboard to the part of the window before.</source>
      <translation>Die Tastatur auf den vorherigen Teil des Fensters richten.</translation>
    </message>
    <message>
      <source>Move the keyboard to the sidebar.</source>
      <translation>Die Tastatur auf die Seitenleiste richten.</translation>
    </message>
    <message>
      <source>Move to Trash</source>
      <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
      <source>Narrow the list by source, year, tag, case and more.</source>
      <translation>Die Liste nach Quelle, Jahr, Schlagwort, Akte und mehr eingrenzen.</translation>
    </message>
    <message>
      <source>New archive…</source>
      <translation>Neues Archiv …</translation>
    </message>
    <message>
      <source>New case…</source>
      <translation>Neue Akte …</translation>
    </message>
    <message>
      <source>New tag…</source>
      <translation>Neues Schlagwort …</translation>
    </message>
    <message>
      <source>Next article</source>
      <translation>Nächster Artikel</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <source>Next pane</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <source>Normal text size</source>
      <translation>Normale Textgröße</translation>
    </message>
    <message>
      <source>Note on the page…</source>
      <translation>Notiz auf der Seite …</translation>
    </message>
    <message>
      <source>Note that the chosen articles are cleared for use, or not.</source>
      <translation>Vermerken, ob die ausgewählten Artikel zur Verwendung freigegeben sind.</translation>
    </message>
    <message>
      <source>Note that the chosen articles were read with care, or not.</source>
      <translation>Vermerken, ob die ausgewählten Artikel sorgfältig gelesen wurden.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Notiz …</translation>
    </message>
    <message>
      <source>Offer earlier searches of this archive under the field.</source>
      <translation>Frühere Suchen dieses Archivs unter dem Feld anbieten.</translation>
    </message>
    <message>
      <source>On this device only…</source>
      <translation>Nur auf diesem Gerät …</translation>
    </message>
    <message>
      <source>Open a copy of the file that was imported.</source>
      <translation>Eine Kopie der importierten Datei öffnen.</translation>
    </message>
    <message>
      <source>Open an archive in another folder.</source>
      <translation>Ein Archiv in einem anderen Ordner öffnen.</translation>
    </message>
    <message>
      <source>Open an archive of sample articles to try things out.</source>
      <translation>Ein Archiv mit Beispielartikeln zum Ausprobieren öffnen.</translation>
    </message>
    <message>
      <source>Open archive…</source>
      <translation>Archiv öffnen …</translation>
    </message>
    <message>
      <source>Open beside</source>
      <translation>Daneben öffnen</translation>
    </message>
    <message>
      <source>Open my archive</source>
      <translation>Mein Archiv öffnen</translation>
    </message>
    <message>
      <source>Open original in another program…</source>
      <translation>Original in anderem Programm öffnen …</translation>
    </message>
    <message>
      <source>Open sample archive</source>
      <translation>Beispielarchiv öffnen</translation>
    </message>
    <message>
      <source>Open the article before in the list.</source>
      <translation>Den vorherigen Artikel der Liste öffnen.</translation>
    </message>
    <message>
      <source>Open the article that was open after this one.</source>
      <translation>Den Artikel öffnen, der nach diesem geöffnet war.</translation>
    </message>
    <message>
      <source>Open the article that was open before.</source>
      <translation>Den Artikel öffnen, der zuvor geöffnet war.</translation>
    </message>
    <message>
      <source>Open the help at the page about what you are doing.</source>
      <translation>Die Hilfe auf der Seite zu dem öffnen, was Sie gerade tun.</translation>
    </message>
    <message>
      <source>Open the next article of the list.</source>
      <translation>Den nächsten Artikel der Liste öffnen.</translation>
    </message>
    <message>
      <source>Page as the window</source>
      <translation>Seite wie das Fenster</translation>
    </message>
    <message>
      <source>Pages or text</source>
      <translation>Seiten oder Text</translation>
    </message>
    <message>
      <source>Passphrase…</source>
      <translation>Passphrase …</translation>
    </message>
    <message>
      <source>Paste text as article</source>
      <translation>Text als Artikel einfügen</translation>
    </message>
    <message>
      <source>Previous article</source>
      <translation>Vorheriger Artikel</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>Vorheriger Treffer</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Vorherige Seite</translation>
    </message>
    <message>
      <source>Previous pane</source>
      <translation>Vorheriger Bereich</translation>
    </message>
    <message>
      <source>Print the chosen articles with their highlights and notes.</source>
      <translation>Die ausgewählten Artikel mit ihren Markierungen und Notizen drucken.</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>Put a note on a place of a page or a picture.</source>
      <translation>Eine Notiz an eine Stelle einer Seite oder eines Bildes setzen.</translation>
    </message>
    <message>
      <source>Put a note whose words are gone on the selected words.</source>
      <translation>Eine Notiz, deren Textstelle fehlt, den ausgewählten Wörtern zuordnen.</translation>
    </message>
    <message>
      <source>Put a star on the chosen articles, or take it off.</source>
      <translation>Den ausgewählten Artikeln einen Stern geben oder ihn entfernen.</translation>
    </message>
    <message>
      <source>Put tags on the chosen articles or take them off.</source>
      <translation>Den ausgewählten Artikeln Schlagwörter geben oder sie entfernen.</translation>
    </message>
    <message>
      <source>Put the chosen article or the one read before beside this one.</source>
      <translation>Den gewählten oder den zuvor gelesenen Artikel neben diesen stellen.</translation>
    </message>
    <message>
      <source>Put the chosen articles into a case and out of the Inbox.</source>
      <translation>Die ausgewählten Artikel aus dem Eingang in eine Akte legen.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Read on by one page, then open the next article.</source>
      <translation>Eine Seite weiterlesen, dann den nächsten Artikel öffnen.</translation>
    </message>
    <message>
      <source>Read original again</source>
      <translation>Original neu auslesen</translation>
    </message>
    <message>
      <source>Read text of pages…</source>
      <translation>Text der Seiten lesen …</translation>
    </message>
    <message>
      <source>Read the words on pages that are pictures, by Tesseract.</source>
      <translation>Die Wörter auf Seiten, die Bilder sind, mit Tesseract lesen.</translation>
    </message>
    <message>
      <source>Reattach note…</source>
      <translation>Notiz neu zuordnen …</translation>
    </message>
    <message>
      <source>Recovery key…</source>
      <translation>Wiederherstellungsschlüssel …</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Remember searches</source>
      <translation>Suchen merken</translation>
    </message>
    <message>
      <source>Rename tag or case</source>
      <translation>Schlagwort oder Akte umbenennen</translation>
    </message>
    <message>
      <source>Restore from Trash</source>
      <translation>Aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
      <source>Restore from a backup…</source>
      <translation>Aus einer Sicherung wiederherstellen…</translation>
    </message>
    <message>
      <source>Save original as…</source>
      <translation>Original speichern unter …</translation>
    </message>
    <message>
      <source>Save search…</source>
      <translation>Suche speichern …</translation>
    </message>
    <message>
      <source>Save the file that was imported, byte for byte.</source>
      <translation>Die importierte Datei Byte für Byte speichern.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search all articles instead of one case, tag or list.</source>
      <translation>Alle Artikel statt einer Akte, eines Schlagworts oder einer Liste durchsuchen.</translation>
    </message>
    <message>
      <source>Search all articles of the archive.</source>
      <translation>Alle Artikel des Archivs durchsuchen.</translation>
    </message>
    <message>
      <source>Search everywhere</source>
      <translation>Überall suchen</translation>
    </message>
    <message>
      <source>See whether a dossier that you were given is what was sealed.</source>
      <translation>Nachsehen, ob ein erhaltenes Dossier noch das ist, was versiegelt wurde.</translation>
    </message>
    <message>
      <source>Sepia page</source>
      <translation>Sepia-Seite</translation>
    </message>
    <message>
      <source>Set, change or remove the passphrase of the archive.</source>
      <translation>Die Passphrase des Archivs setzen, ändern oder entfernen.</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen …</translation>
    </message>
    <message>
      <source>Shortcuts of one letter</source>
      <translation>Ein-Buchstaben-Kürzel</translation>
    </message>
    <message>
      <source>Show a whole page at once.</source>
      <translation>Eine ganze Seite auf einmal zeigen.</translation>
    </message>
    <message>
      <source>Show every shortcut.</source>
      <translation>Alle Tastenkürzel anzeigen.</translation>
    </message>
    <message>
      <source>Show imports, exports and backups that run, each to be stopped.</source>
      <translation>Laufende Importe, Exporte und Sicherungen zeigen; jede lässt sich einzeln stoppen.</translation>
    </message>
    <message>
      <source>Show in four steps what is where.</source>
      <translation>In vier Schritten zeigen, was wo ist.</translation>
    </message>
    <message>
      <source>Show list and article beside each other.</source>
      <translation>Liste und Artikel nebeneinander anzeigen.</translation>
    </message>
    <message>
      <source>Show more articles at once, without the words of each.</source>
      <translation>Mehr Artikel zugleich zeigen, ohne Textauszüge.</translation>
    </message>
    <message>
      <source>Show or hide everything about the article beyond its page.</source>
      <translation>Alles zum Artikel, was nicht auf seiner Seite steht, ein- oder ausblenden.</translation>
    </message>
    <message>
      <source>Show or hide small pages, outline and marks in the file.</source>
      <translation>Kleine Seiten, Gliederung und Markierungen in der Datei zeigen oder verbergen.</translation>
    </message>
    <message>
      <source>Show or hide the menu bar.</source>
      <translation>Die Menüleiste ein- oder ausblenden.</translation>
    </message>
    <message>
      <source>Show or hide the notes beside the article.</source>
      <translation>Die Notizen neben dem Artikel ein- oder ausblenden.</translation>
    </message>
    <message>
      <source>Show or hide the sidebar.</source>
      <translation>Die Seitenleiste ein- oder ausblenden.</translation>
    </message>
    <message>
      <source>Show the article in larger letters.</source>
      <translation>Den Artikel in größerer Schrift anzeigen.</translation>
    </message>
    <message>
      <source>Show the article in letters of the usual size.</source>
      <translation>Den Artikel in normaler Schriftgröße anzeigen.</translation>
    </message>
    <message>
      <source>Show the article in smaller letters.</source>
      <translation>Den Artikel in kleinerer Schrift anzeigen.</translation>
    </message>
    <message>
      <source>Show the article on a warm ground.</source>
      <translation>Den Artikel auf warmem Grund anzeigen.</translation>
    </message>
    <message>
      <source>Show the article on black, whatever the window is.</source>
      <translation>Den Artikel auf Schwarz anzeigen, wie auch immer das Fenster ist.</translation>
    </message>
    <message>
      <source>Show the article on white, whatever the window is.</source>
      <translation>Den Artikel auf Weiß anzeigen, wie auch immer das Fenster ist.</translation>
    </message>
    <message>
      <source>Show the list above the article.</source>
      <translation>Die Liste über dem Artikel anzeigen.</translation>
    </message>
    <message>
      <source>Show the pages of a PDF or a picture, or the text.</source>
      <translation>Die Seiten eines PDFs oder ein Bild zeigen oder den Text.</translation>
    </message>
    <message>
      <source>Show the version and what the program promises.</source>
      <translation>Die Programmversion und die Zusagen des Programms anzeigen.</translation>
    </message>
    <message>
      <source>Show what became of each file of the latest import.</source>
      <translation>Zeigen, was aus jeder Datei des letzten Imports geworden ist.</translation>
    </message>
    <message>
      <source>Show what is protected and what is not, and verify the archive.</source>
      <translation>Anzeigen, was geschützt ist und was nicht, und das Archiv überprüfen.</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Seitenleiste</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Text kleiner</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Stern</translation>
    </message>
    <message>
      <source>Strip beside the pages</source>
      <translation>Streifen neben den Seiten</translation>
    </message>
    <message>
      <source>Tag…</source>
      <translation>Verschlagworten …</translation>
    </message>
    <message>
      <source>Take back the last change.</source>
      <translation>Die letzte Änderung zurücknehmen.</translation>
    </message>
    <message>
      <source>Take the article beside the other one away.</source>
      <translation>Den Artikel neben dem anderen schließen.</translation>
    </message>
    <message>
      <source>Take the chosen articles out of the Trash.</source>
      <translation>Die ausgewählten Artikel aus dem Papierkorb holen.</translation>
    </message>
    <message>
      <source>Tour</source>
      <translation>Rundgang</translation>
    </message>
    <message>
      <source>Turn pages</source>
      <translation>Seiten drehen</translation>
    </message>
    <message>
      <source>Turn the pages by a quarter, clockwise.</source>
      <translation>Die Seiten um ein Viertel im Uhrzeigersinn drehen.</translation>
    </message>
    <message>
      <source>Type another name for what is chosen in the sidebar.</source>
      <translation>Dem in der Seitenleiste ausgewählten Eintrag einen anderen Namen geben.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>What is running</source>
      <translation>Was gerade läuft</translation>
    </message>
    <message>
      <source>Write a case, or the chosen articles, to one sealed PDF.</source>
      <translation>Eine Akte oder die gewählten Artikel in ein versiegeltes PDF schreiben.</translation>
    </message>
    <message>
      <source>Write a note on the selected words, or on the article.</source>
      <translation>Eine Notiz zu den ausgewählten Wörtern oder zum Artikel schreiben.</translation>
    </message>
    <message>
      <source>Write everything as plain files that any browser opens.</source>
      <translation>Alles als offene Dateien ausgeben, die jeder Browser öffnet.</translation>
    </message>
    <message>
      <source>Write the chosen articles in the format that you used last.</source>
      <translation>Die ausgewählten Artikel im zuletzt benutzten Format ausgeben.</translation>
    </message>
    <message>
      <source>Write the chosen articles with their highlights to a PDF.</source>
      <translation>Die ausgewählten Artikel mit ihren Markierungen als PDF ausgeben.</translation>
    </message>
  </context>
  <context>
    <name>archive</name>
    <message>
      <source>My archive</source>
      <translation>Mein Archiv</translation>
    </message>
    <message>
      <source>Sample archive</source>
      <translation>Beispielarchiv</translation>
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
      <translation>Schließen Sie den Datenträger an oder öffnen Sie den Ordner, in den es verschoben wurde.</translation>
    </message>
    <message>
      <source>Open the folder in which an archive lies, or make a new archive there.</source>
      <translation>Öffnen Sie den Ordner, in dem ein Archiv liegt, oder legen Sie dort ein neues an.</translation>
    </message>
    <message>
      <source>The archive is not where it was, or its disk is not connected.</source>
      <translation>Das Archiv ist nicht mehr da, wo es war, oder sein Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
      <source>There is no archive in this folder.</source>
      <translation>In diesem Ordner liegt kein Archiv.</translation>
    </message>
  </context>
  <context>
    <name>articles</name>
    <message>
      <source>%Ln article moved to the Trash</source>
      <translation>%Ln Artikel in den Papierkorb verschoben</translation>
    </message>
    <message>
      <source>%Ln article restored</source>
      <translation>%Ln Artikel wiederhergestellt</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles moved to the Trash</source>
      <translation>
        <numerusform>%Ln Artikel in den Papierkorb verschoben</numerusform>
        <numerusform>%Ln Artikel in den Papierkorb verschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles restored</source>
      <translation>
        <numerusform>%Ln Artikel wiederhergestellt</numerusform>
        <numerusform>%Ln Artikel wiederhergestellt</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln highlight</source>
      <translation>%Ln Markierung</translation>
    </message>
    <message numerus="yes">
      <source>%Ln highlights</source>
      <translation>
        <numerusform>%Ln Markierung</numerusform>
        <numerusform>%Ln Markierungen</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln note</source>
      <translation>%Ln Notiz</translation>
    </message>
    <message numerus="yes">
      <source>%Ln notes</source>
      <translation>
        <numerusform>%Ln Notiz</numerusform>
        <numerusform>%Ln Notizen</numerusform>
      </translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <source>cleared</source>
      <translation>freigegeben</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>geprüft</translation>
    </message>
  </context>
  <context>
    <name>backups</name>
    <message>
      <source>%Ln day ago</source>
      <translation>vor %Ln Tag</translation>
    </message>
    <message numerus="yes">
      <source>%Ln days ago</source>
      <translation>
        <numerusform>vor %Ln Tag</numerusform>
        <numerusform>vor %Ln Tagen</numerusform>
      </translation>
    </message>
    <message>
      <source>Backed up %Ln article</source>
      <translation>%Ln Artikel gesichert</translation>
    </message>
    <message numerus="yes">
      <source>Backed up %Ln articles</source>
      <translation>
        <numerusform>%Ln Artikel gesichert</numerusform>
        <numerusform>%Ln Artikel gesichert</numerusform>
      </translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>Wird gesichert…</translation>
    </message>
    <message>
      <source>Guardbook backup</source>
      <translation>Guardbook-Sicherung</translation>
    </message>
    <message>
      <source>Stop the backup</source>
      <translation>Sicherung anhalten</translation>
    </message>
    <message>
      <source>The database</source>
      <translation>Die Datenbank</translation>
    </message>
    <message>
      <source>The last backup is %Ln day old.</source>
      <translation>Die letzte Sicherung ist %Ln Tag alt.</translation>
    </message>
    <message numerus="yes">
      <source>The last backup is %Ln days old.</source>
      <translation>
        <numerusform>Die letzte Sicherung ist %Ln Tag alt.</numerusform>
        <numerusform>Die letzte Sicherung ist %Ln Tage alt.</numerusform>
      </translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>{0} of {1} originals</source>
      <translation>{0} von {1} Originalen</translation>
    </message>
  </context>
  <context>
    <name>batch</name>
    <message>
      <source>%Ln article selected</source>
      <translation>%Ln Artikel ausgewählt</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles selected</source>
      <translation>
        <numerusform>%Ln Artikel ausgewählt</numerusform>
        <numerusform>%Ln Artikel ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more</source>
      <translation>
        <numerusform>%Ln weitere</numerusform>
        <numerusform>%Ln weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln undated</source>
      <translation>
        <numerusform>%Ln ohne Datum</numerusform>
        <numerusform>%Ln ohne Datum</numerusform>
      </translation>
    </message>
    <message>
      <source>All tagged {0}</source>
      <translation>Alle mit dem Schlagwort {0}</translation>
    </message>
    <message>
      <source>All undated</source>
      <translation>Alle ohne Datum</translation>
    </message>
    <message>
      <source>From {0}</source>
      <translation>Aus {0}</translation>
    </message>
    <message>
      <source>Published {0}</source>
      <translation>Erschienen am {0}</translation>
    </message>
    <message>
      <source>Published {0} to {1}</source>
      <translation>Erschienen vom {0} bis {1}</translation>
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
      <translation>Jedes Byte ist so, wie es versiegelt wurde.</translation>
    </message>
    <message>
      <source>It is signed with this key. Ask whoever gave it to you, through another channel, if the key is theirs.</source>
      <translation>Es ist mit diesem Schlüssel signiert. Fragen Sie die Person, von der Sie es haben, auf einem anderen Weg, ob das ihr Schlüssel ist.</translation>
    </message>
    <message>
      <source>Its key was made for this file alone: it shows that nothing was changed, and not by whom it was made.</source>
      <translation>Der Schlüssel wurde nur für diese Datei erzeugt: Er zeigt, dass nichts verändert wurde, aber nicht, von wem sie stammt.</translation>
    </message>
    <message>
      <source>The dossier is called “{0}”. Pages: {1}.</source>
      <translation>Das Dossier heißt „{0}“. Seiten: {1}.</translation>
    </message>
    <message>
      <source>The file could not be checked to its end.</source>
      <translation>Die Datei konnte nicht bis zum Ende geprüft werden.</translation>
    </message>
    <message>
      <source>The file is not as it was sealed.</source>
      <translation>Die Datei ist nicht so, wie sie versiegelt wurde.</translation>
    </message>
  </context>
  <context>
    <name>colours</name>
    <message>
      <source>Background</source>
      <translation>Hintergrund</translation>
    </message>
    <message>
      <source>Contradiction</source>
      <translation>Widerspruch</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>Nachhaken</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>To verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>violet</source>
      <translation>Violett</translation>
    </message>
    <message>
      <source>yellow</source>
      <translation>Gelb</translation>
    </message>
  </context>
  <context>
    <name>counts</name>
    <message>
      <source>%Ln article</source>
      <translation>%Ln Artikel</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles</source>
      <translation>
        <numerusform>%Ln Artikel</numerusform>
        <numerusform>%Ln Artikel</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln highlight or note</source>
      <translation>%Ln Markierung oder Notiz</translation>
    </message>
    <message numerus="yes">
      <source>%Ln highlights and notes</source>
      <translation>
        <numerusform>%Ln Markierung oder Notiz</numerusform>
        <numerusform>%Ln Markierungen und Notizen</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln result for “{0}”</source>
      <translation>%Ln Ergebnis für „{0}“</translation>
    </message>
    <message numerus="yes">
      <source>%Ln results for “{0}”</source>
      <translation>
        <numerusform>%Ln Ergebnis für „{0}“</numerusform>
        <numerusform>%Ln Ergebnisse für „{0}“</numerusform>
      </translation>
    </message>
    <message>
      <source>No results for “{0}”</source>
      <translation>Keine Ergebnisse für „{0}“</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>„{0}“</translation>
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
      <translation>%Ln Anmerkung</translation>
    </message>
    <message numerus="yes">
      <source>%Ln annotations</source>
      <translation>
        <numerusform>%Ln Anmerkung</numerusform>
        <numerusform>%Ln Anmerkungen</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln character</source>
      <translation>%Ln Zeichen</translation>
    </message>
    <message numerus="yes">
      <source>%Ln characters</source>
      <translation>
        <numerusform>%Ln Zeichen</numerusform>
        <numerusform>%Ln Zeichen</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln word</source>
      <translation>%Ln Wort</translation>
    </message>
    <message numerus="yes">
      <source>%Ln words</source>
      <translation>
        <numerusform>%Ln Wort</numerusform>
        <numerusform>%Ln Wörter</numerusform>
      </translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>Changed since import. Restore the archive from a backup.</source>
      <translation>Seit dem Import verändert. Stellen Sie das Archiv aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <source>Corrected by you</source>
      <translation>Von Ihnen korrigiert</translation>
    </message>
    <message>
      <source>Guessed by “{0}”; check it.</source>
      <translation>Von „{0}“ vermutet; bitte prüfen.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>No address</source>
      <translation>Keine Adresse</translation>
    </message>
    <message>
      <source>No date, such as 2021-02-14</source>
      <translation>Kein Datum, z. B. 2021-02-14</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>Keine Quelle</translation>
    </message>
    <message>
      <source>No title</source>
      <translation>Kein Titel</translation>
    </message>
    <message>
      <source>Nobody named</source>
      <translation>Niemand genannt</translation>
    </message>
    <message>
      <source>Not known, such as en</source>
      <translation>Unbekannt, z. B. en</translation>
    </message>
    <message>
      <source>Notes without a place</source>
      <translation>Notizen ohne Textstelle</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Erschienen</translation>
    </message>
    <message>
      <source>Read by “{0}”</source>
      <translation>Ausgelesen von „{0}“</translation>
    </message>
    <message>
      <source>Read from the original by “{0}”.</source>
      <translation>Von „{0}“ aus dem Original ausgelesen.</translation>
    </message>
    <message>
      <source>Reattach which note?</source>
      <translation>Welche Notiz neu zuordnen?</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>The original is missing. Restore the archive from a backup.</source>
      <translation>Das Original fehlt. Stellen Sie das Archiv aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Typed by you.</source>
      <translation>Von Ihnen eingegeben.</translation>
    </message>
    <message>
      <source>Unchanged since import</source>
      <translation>Seit dem Import unverändert</translation>
    </message>
    <message>
      <source>Version {0}</source>
      <translation>Fassung {0}</translation>
    </message>
    <message>
      <source>Version {0}, shown now</source>
      <translation>Fassung {0}, jetzt gezeigt</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>guessed</source>
      <translation>vermutet</translation>
    </message>
    <message>
      <source>parsed</source>
      <translation>ausgelesen</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>eingegeben</translation>
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
      <translation>%Ln Abweichung wurde gefunden.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln things are not as they were.</source>
      <translation>
        <numerusform>%Ln Abweichung wurde gefunden.</numerusform>
        <numerusform>%Ln Abweichungen wurden gefunden.</numerusform>
      </translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Zeigen …</translation>
    </message>
    <message>
      <source>Stop verifying</source>
      <translation>Überprüfung anhalten</translation>
    </message>
    <message>
      <source>Unchanged since import: {0} articles, {1} originals, {2} highlights and notes, {3} entries of the log.</source>
      <translation>Seit dem Import unverändert – Artikel: {0}, Originale: {1}, Markierungen und Notizen: {2}, Einträge im Protokoll: {3}.</translation>
    </message>
    <message>
      <source>Verifying the archive…</source>
      <translation>Das Archiv wird überprüft …</translation>
    </message>
    <message>
      <source>Verifying {0} of {1}</source>
      <translation>{0} von {1} überprüft</translation>
    </message>
  </context>
  <context>
    <name>dialogs</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Articles (*.txt *.md *.markdown *.html *.htm *.pdf *.png *.jpg *.jpeg *.gif *.webp *.tif *.tiff)</source>
      <translation>Artikel (*.txt *.md *.markdown *.html *.htm *.pdf *.png *.jpg *.jpeg *.gif *.webp *.tif *.tiff)</translation>
    </message>
    <message>
      <source>Check a dossier</source>
      <translation>Dossier prüfen</translation>
    </message>
    <message>
      <source>Dossiers (*.pdf)</source>
      <translation>Dossiers (*.pdf)</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <translation>Anmerkungen importieren</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Dateien importieren</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Drucken</translation>
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
      <translation>Wählen Sie Artikel aus und drücken Sie E, um sie hier abzulegen.</translation>
    </message>
    <message>
      <source>Choose articles and press T to tag them.</source>
      <translation>Wählen Sie Artikel aus und drücken Sie T, um sie zu verschlagworten.</translation>
    </message>
    <message>
      <source>Everything is read</source>
      <translation>Alles ist gelesen</translation>
    </message>
    <message>
      <source>No article has this tag</source>
      <translation>Kein Artikel hat dieses Schlagwort</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>Noch keine Artikel</translation>
    </message>
    <message>
      <source>No highlights or notes yet</source>
      <translation>Noch keine Markierungen oder Notizen</translation>
    </message>
    <message>
      <source>No stars yet</source>
      <translation>Noch keine Sterne</translation>
    </message>
    <message>
      <source>Nothing in this case yet</source>
      <translation>Noch nichts in dieser Akte</translation>
    </message>
    <message>
      <source>Press S to put a star on an article.</source>
      <translation>Drücken Sie S, um einem Artikel einen Stern zu geben.</translation>
    </message>
    <message>
      <source>Select words in an article and press H.</source>
      <translation>Wählen Sie in einem Artikel Wörter aus und drücken Sie H.</translation>
    </message>
    <message>
      <source>The Inbox is empty</source>
      <translation>Der Eingang ist leer</translation>
    </message>
    <message>
      <source>The Trash is empty</source>
      <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
      <source>What you import lands here until you file it in a case.</source>
      <translation>Was Sie importieren, landet hier, bis Sie es in einer Akte ablegen.</translation>
    </message>
  </context>
  <context>
    <name>exports</name>
    <message>
      <source>%Ln page sent to print</source>
      <translation>%Ln Seite zum Drucken gesendet</translation>
    </message>
    <message numerus="yes">
      <source>%Ln pages sent to print</source>
      <translation>
        <numerusform>%Ln Seite zum Drucken gesendet</numerusform>
        <numerusform>%Ln Seiten zum Drucken gesendet</numerusform>
      </translation>
    </message>
    <message>
      <source>All of it in one PDF with cover, contents, index of notes, sources and a number on every page. Sealed: any change is found and named.</source>
      <translation>Alles in einem PDF mit Titelseite, Inhalt, Verzeichnis der Notizen, Quellen und einer Nummer auf jeder Seite. Versiegelt: Jede Änderung wird gefunden und benannt.</translation>
    </message>
    <message>
      <source>Annotated PDF</source>
      <translation>Annotiertes PDF</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>As they are listed</source>
      <translation>Wie in der Liste</translation>
    </message>
    <message>
      <source>Bag for archives (BagIt)</source>
      <translation>Paket für Archive (BagIt)</translation>
    </message>
    <message>
      <source>By case</source>
      <translation>Nach Akte</translation>
    </message>
    <message>
      <source>By date</source>
      <translation>Nach Datum</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>Nach Titel</translation>
    </message>
    <message>
      <source>Data (JSON)</source>
      <translation>Daten (JSON)</translation>
    </message>
    <message>
      <source>Dossier (one PDF)</source>
      <translation>Dossier (eine PDF-Datei)</translation>
    </message>
    <message>
      <source>Each article as a web page, as Markdown and as data with everything about it, and a page that lists them. Not encrypted. Guardbook takes it in again.</source>
      <translation>Jeder Artikel als Webseite, als Markdown und als Daten mit allem, was dazu gehört, und eine Seite, die sie auflistet. Nicht verschlüsselt. Guardbook nimmt es wieder auf.</translation>
    </message>
    <message>
      <source>Each page is a picture with bars burnt in. What stood under them is not in the file, nor are links, forms and attachments.</source>
      <translation>Jede Seite ist ein Bild mit eingebrannten Balken. Was darunter stand, ist nicht in der Datei, auch keine Links, Formulare und Anhänge.</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Exporting {0} of {1}</source>
      <translation>Export: {0} von {1}</translation>
    </message>
    <message>
      <source>Exporting…</source>
      <translation>Export läuft …</translation>
    </message>
    <message>
      <source>Folder of plain files</source>
      <translation>Ordner mit offenen Dateien</translation>
    </message>
    <message>
      <source>Highlights and notes that every PDF reader shows and lists.</source>
      <translation>Markierungen und Notizen, die jedes PDF-Programm anzeigt und auflistet.</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Not found, so check how it is written: {0}.</source>
      <translation>Nicht gefunden, also die Schreibweise prüfen: {0}.</translation>
    </message>
    <message>
      <source>One file with everything in it: any browser opens and prints it. It loads nothing from elsewhere.</source>
      <translation>Eine einzige Datei mit allem darin: Jeder Browser öffnet und druckt sie. Sie lädt nichts von anderswo.</translation>
    </message>
    <message>
      <source>One row for each highlight and note, for spreadsheets.</source>
      <translation>Eine Zeile je Markierung und Notiz, für Tabellenprogramme.</translation>
    </message>
    <message>
      <source>Only the highlights and notes. Colleagues who have the same articles import them with File, Import annotations.</source>
      <translation>Nur die Markierungen und Notizen. Kolleginnen und Kollegen, die dieselben Artikel haben, importieren sie im Menü „Datei“ mit „Anmerkungen importieren“.</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Seite {0} von {1}</translation>
    </message>
    <message>
      <source>Places blacked out in all articles: {0}.</source>
      <translation>In allen Artikeln geschwärzte Stellen: {0}.</translation>
    </message>
    <message>
      <source>Places blacked out in the preview: {0}.</source>
      <translation>In der Vorschau geschwärzte Stellen: {0}.</translation>
    </message>
    <message>
      <source>Plain text for other writing programs, with a footnote for each highlight.</source>
      <translation>Reiner Text für andere Schreibprogramme, mit einer Fußnote je Markierung.</translation>
    </message>
    <message>
      <source>References (BibTeX)</source>
      <translation>Literaturangaben (BibTeX)</translation>
    </message>
    <message>
      <source>References (CSL-JSON)</source>
      <translation>Literaturangaben (CSL-JSON)</translation>
    </message>
    <message>
      <source>References (RIS)</source>
      <translation>Literaturangaben (RIS)</translation>
    </message>
    <message>
      <source>Stays, and may tell as much: {0}.</source>
      <translation>Bleibt stehen und kann ebenso viel verraten: {0}.</translation>
    </message>
    <message>
      <source>Stop the export</source>
      <translation>Export stoppen</translation>
    </message>
    <message>
      <source>Stop the export to {0}</source>
      <translation>Export nach {0} stoppen</translation>
    </message>
    <message>
      <source>Table of highlights (CSV)</source>
      <translation>Tabelle der Markierungen (CSV)</translation>
    </message>
    <message>
      <source>Text, fields and annotations for programs and scripts.</source>
      <translation>Text, Felder und Anmerkungen für Programme und Skripte.</translation>
    </message>
    <message>
      <source>The PDF as it was imported, with highlights and notes that every PDF reader shows and lists. Its bytes stay unchanged at the beginning of the file.</source>
      <translation>Das PDF, wie es importiert wurde, mit Markierungen und Notizen, die jeder PDF-Betrachter zeigt und auflistet. Seine Bytes stehen unverändert am Anfang der Datei.</translation>
    </message>
    <message>
      <source>The picture made anew, with bars burnt in. What stood under them is not in the file.</source>
      <translation>Das Bild, neu gemacht, mit eingebrannten Balken. Was darunter stand, ist nicht in der Datei.</translation>
    </message>
    <message>
      <source>The picture on a page, without loss, with areas and notes that every PDF reader shows and lists.</source>
      <translation>Das Bild auf einer Seite, ohne Verlust, mit Bereichen und Notizen, die jedes PDF-Programm zeigt und auflistet.</translation>
    </message>
    <message>
      <source>The same folder in the form that libraries and archives keep, with a hash of every file. Not encrypted.</source>
      <translation>Derselbe Ordner in der Form, die Bibliotheken und Archive aufbewahren, mit einer Prüfsumme jeder Datei. Nicht verschlüsselt.</translation>
    </message>
    <message>
      <source>The same for LaTeX and BibLaTeX.</source>
      <translation>Dasselbe für LaTeX und BibLaTeX.</translation>
    </message>
    <message>
      <source>The same for Pandoc and other programs that set citations.</source>
      <translation>Dasselbe für Pandoc und andere Programme, die Quellenangaben setzen.</translation>
    </message>
    <message>
      <source>Web Annotations (JSON-LD)</source>
      <translation>Web Annotations (JSON-LD)</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>Webseite (HTML)</translation>
    </message>
    <message>
      <source>Where each article is from, its tags and notes, for Zotero or EndNote.</source>
      <translation>Woher jeder Artikel stammt, mit Schlagwörtern und Notizen, für Zotero oder EndNote.</translation>
    </message>
  </context>
  <context>
    <name>facets</name>
    <message>
      <source>A case</source>
      <translation>Akte</translation>
    </message>
    <message>
      <source>A date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>A web address</source>
      <translation>Webadresse</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Akte</translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <source>Has</source>
      <translation>Vorhanden</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Markierungen</translation>
    </message>
    <message>
      <source>Highlights or notes</source>
      <translation>Markierungen oder Notizen</translation>
    </message>
    <message>
      <source>In the Inbox</source>
      <translation>Im Eingang</translation>
    </message>
    <message>
      <source>In the Trash</source>
      <translation>Im Papierkorb</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Like “{0}”</source>
      <translation>Ähnlich wie „{0}“</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Only {0}</source>
      <translation>Nur {0}</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Gelesen</translation>
    </message>
    <message>
      <source>Read as: {0}</source>
      <translation>Verstanden als: {0}</translation>
    </message>
    <message>
      <source>Read as: {0} · only {1}</source>
      <translation>Verstanden als: {0} · nur {1}</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Geprüft</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>%Ln mehr anzeigen</numerusform>
        <numerusform>%Ln mehr anzeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Mit Stern</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Ungelesen</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>a case that is gone</source>
      <translation>eine Akte, die nicht mehr da ist</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>ausgewählt</translation>
    </message>
    <message>
      <source>{0} or {1}</source>
      <translation>{0} oder {1}</translation>
    </message>
    <message>
      <source>{0} · only {1}</source>
      <translation>{0} · nur {1}</translation>
    </message>
    <message>
      <source>{0}, and {1}</source>
      <translation>{0} und {1}</translation>
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
      <translation>In keiner Akte</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>Ohne Quelle</translation>
    </message>
    <message>
      <source>Undated</source>
      <translation>Undatiert</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>for example</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <source>key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <source>what is looked at</source>
      <translation>Was durchsucht wird</translation>
    </message>
    <message>
      <source>what it does</source>
      <translation>Was sie bewirkt</translation>
    </message>
  </context>
  <context>
    <name>highlights</name>
    <message>
      <source>By article</source>
      <translation>Nach Artikel</translation>
    </message>
    <message>
      <source>By colour</source>
      <translation>Nach Farbe</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Akte</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Neueste</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <source>With a note</source>
      <translation>Mit Notiz</translation>
    </message>
    <message>
      <source>{0} of {1} chosen</source>
      <translation>{0} von {1} ausgewählt</translation>
    </message>
    <message>
      <source>{0} · lost its place</source>
      <translation>{0} · ohne Textstelle</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Address changed</source>
      <translation>Adresse geändert</translation>
    </message>
    <message>
      <source>Byline changed</source>
      <translation>Autorenzeile geändert</translation>
    </message>
    <message>
      <source>Colour changed</source>
      <translation>Farbe geändert</translation>
    </message>
    <message>
      <source>Confirmed: {0}</source>
      <translation>Bestätigt: {0}</translation>
    </message>
    <message>
      <source>Date changed</source>
      <translation>Datum geändert</translation>
    </message>
    <message>
      <source>Exported as {0}</source>
      <translation>Exportiert als {0}</translation>
    </message>
    <message>
      <source>Exported as {0}, anonymously</source>
      <translation>Anonym exportiert als {0}</translation>
    </message>
    <message>
      <source>Field changed</source>
      <translation>Feld geändert</translation>
    </message>
    <message>
      <source>Filed in a case</source>
      <translation>In einer Akte abgelegt</translation>
    </message>
    <message>
      <source>Filed in “{0}”</source>
      <translation>In „{0}“ abgelegt</translation>
    </message>
    <message>
      <source>Highlight added</source>
      <translation>Markierung hinzugefügt</translation>
    </message>
    <message>
      <source>Highlight carried over to the other text</source>
      <translation>Markierung in den anderen Text übernommen</translation>
    </message>
    <message>
      <source>Highlight changed</source>
      <translation>Markierung geändert</translation>
    </message>
    <message>
      <source>Highlight deleted</source>
      <translation>Markierung gelöscht</translation>
    </message>
    <message>
      <source>Highlight put on other words</source>
      <translation>Markierung auf andere Wörter gesetzt</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Language changed</source>
      <translation>Sprache geändert</translation>
    </message>
    <message>
      <source>Marked as cleared</source>
      <translation>Als freigegeben markiert</translation>
    </message>
    <message>
      <source>Marked as not reviewed</source>
      <translation>Als nicht geprüft markiert</translation>
    </message>
    <message>
      <source>Marked as read</source>
      <translation>Als gelesen markiert</translation>
    </message>
    <message>
      <source>Marked as reviewed</source>
      <translation>Als geprüft markiert</translation>
    </message>
    <message>
      <source>Marked as unread</source>
      <translation>Als ungelesen markiert</translation>
    </message>
    <message>
      <source>Moved out of the Inbox</source>
      <translation>Aus dem Eingang genommen</translation>
    </message>
    <message>
      <source>Moved to the Trash</source>
      <translation>In den Papierkorb verschoben</translation>
    </message>
    <message>
      <source>Not confirmed any more: {0}</source>
      <translation>Nicht mehr bestätigt: {0}</translation>
    </message>
    <message>
      <source>Note added</source>
      <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
      <source>Note changed</source>
      <translation>Notiz geändert</translation>
    </message>
    <message>
      <source>Note deleted</source>
      <translation>Notiz gelöscht</translation>
    </message>
    <message>
      <source>Original saved as a file</source>
      <translation>Original als Datei gespeichert</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Gedruckt</translation>
    </message>
    <message>
      <source>Restored from the Trash</source>
      <translation>Aus dem Papierkorb wiederhergestellt</translation>
    </message>
    <message>
      <source>Returned to the Inbox</source>
      <translation>In den Eingang zurückgelegt</translation>
    </message>
    <message>
      <source>Source changed</source>
      <translation>Quelle geändert</translation>
    </message>
    <message>
      <source>Star added</source>
      <translation>Stern gesetzt</translation>
    </message>
    <message>
      <source>Star removed</source>
      <translation>Stern entfernt</translation>
    </message>
    <message>
      <source>State changed</source>
      <translation>Status geändert</translation>
    </message>
    <message>
      <source>Strike-out added</source>
      <translation>Durchstreichung hinzugefügt</translation>
    </message>
    <message>
      <source>Strike-out deleted</source>
      <translation>Durchstreichung gelöscht</translation>
    </message>
    <message>
      <source>Tag added</source>
      <translation>Schlagwort hinzugefügt</translation>
    </message>
    <message>
      <source>Tag removed</source>
      <translation>Schlagwort entfernt</translation>
    </message>
    <message>
      <source>Tag “{0}” removed</source>
      <translation>Schlagwort „{0}“ entfernt</translation>
    </message>
    <message>
      <source>Tagged “{0}”</source>
      <translation>Mit „{0}“ verschlagwortet</translation>
    </message>
    <message>
      <source>Taken out of a case</source>
      <translation>Aus einer Akte genommen</translation>
    </message>
    <message>
      <source>Taken out of “{0}”</source>
      <translation>Aus „{0}“ genommen</translation>
    </message>
    <message>
      <source>Text corrected: version {0}</source>
      <translation>Text korrigiert: Fassung {0}</translation>
    </message>
    <message>
      <source>Text set back to version {0}</source>
      <translation>Text auf Fassung {0} zurückgesetzt</translation>
    </message>
    <message>
      <source>The same file came again and was not kept twice</source>
      <translation>Dieselbe Datei kam noch einmal und wurde nicht doppelt aufbewahrt</translation>
    </message>
    <message>
      <source>Title changed</source>
      <translation>Titel geändert</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Underline added</source>
      <translation>Unterstreichung hinzugefügt</translation>
    </message>
    <message>
      <source>Underline deleted</source>
      <translation>Unterstreichung gelöscht</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
  </context>
  <context>
    <name>imports</name>
    <message numerus="yes">
      <source>%Ln already here</source>
      <translation>
        <numerusform>%Ln bereits hier</numerusform>
        <numerusform>%Ln bereits hier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln already in archive</source>
      <translation>
        <numerusform>%Ln bereits im Archiv</numerusform>
        <numerusform>%Ln bereits im Archiv</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln article moved to the Trash</source>
      <translation>%Ln Artikel in den Papierkorb verschoben</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles moved to the Trash</source>
      <translation>
        <numerusform>%Ln Artikel in den Papierkorb verschoben</numerusform>
        <numerusform>%Ln Artikel in den Papierkorb verschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln failed</source>
      <translation>
        <numerusform>%Ln fehlgeschlagen</numerusform>
        <numerusform>%Ln fehlgeschlagen</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln file is left.</source>
      <translation>%Ln Datei steht noch aus.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln files are left.</source>
      <translation>
        <numerusform>%Ln Datei steht noch aus.</numerusform>
        <numerusform>%Ln Dateien stehen noch aus.</numerusform>
      </translation>
    </message>
    <message>
      <source>Already here</source>
      <translation>Bereits hier</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Imported %Ln article</source>
      <translation>%Ln Artikel importiert</translation>
    </message>
    <message numerus="yes">
      <source>Imported %Ln articles</source>
      <translation>
        <numerusform>%Ln Artikel importiert</numerusform>
        <numerusform>%Ln Artikel importiert</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported.</source>
      <translation>Importiert.</translation>
    </message>
    <message>
      <source>Importing {0} of {1}</source>
      <translation>Import: {0} von {1}</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Import läuft …</translation>
    </message>
    <message>
      <source>It could not be imported.</source>
      <translation>Der Import ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>Kept, but no text was found in it.</source>
      <translation>Aufbewahrt, aber es wurde kein Text darin gefunden.</translation>
    </message>
    <message>
      <source>Nothing new</source>
      <translation>Nichts Neues</translation>
    </message>
    <message>
      <source>Signed with the key {0}. Ask whoever gave it to you if this is theirs.</source>
      <translation>Mit dem Schlüssel {0} signiert. Fragen Sie die Person, von der Sie es haben, ob das ihrer ist.</translation>
    </message>
    <message>
      <source>Stop the import</source>
      <translation>Import stoppen</translation>
    </message>
    <message>
      <source>The package is not signed: nothing shows who exported it, or whether it was changed since.</source>
      <translation>Das Paket ist nicht signiert: Nichts zeigt, wer es exportiert hat und ob es seither geändert wurde.</translation>
    </message>
    <message>
      <source>The same file is in the archive already.</source>
      <translation>Dieselbe Datei ist bereits im Archiv.</translation>
    </message>
    <message>
      <source>Without text</source>
      <translation>Ohne Text</translation>
    </message>
    <message>
      <source>not signed</source>
      <translation>nicht signiert</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>gestoppt</translation>
    </message>
    <message>
      <source>the signature fits</source>
      <translation>die Signatur passt</translation>
    </message>
  </context>
  <context>
    <name>indexing</name>
    <message>
      <source>Preparing the search</source>
      <translation>Die Suche wird vorbereitet</translation>
    </message>
    <message>
      <source>{0} of {1} articles</source>
      <translation>{0} von {1} Artikeln</translation>
    </message>
  </context>
  <context>
    <name>menus</name>
    <message>
      <source>&amp;Article</source>
      <translation>&amp;Artikel</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Gehe zu</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Recent archives</source>
      <translation>&amp;Zuletzt geöffnete Archive</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>An&amp;sicht</translation>
    </message>
  </context>
  <context>
    <name>notes</name>
    <message>
      <source>Area</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Markierung</translation>
    </message>
    <message>
      <source>In the text</source>
      <translation>Im Text</translation>
    </message>
    <message>
      <source>Not found in this text</source>
      <translation>In diesem Text nicht gefunden</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>On the article</source>
      <translation>Zum Artikel</translation>
    </message>
    <message>
      <source>On the pages</source>
      <translation>Auf den Seiten</translation>
    </message>
    <message>
      <source>Strike-out</source>
      <translation>Durchstreichung</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>Unterstreichung</translation>
    </message>
    <message>
      <source>p. {0}</source>
      <translation>S. {0}</translation>
    </message>
    <message>
      <source>p. {0}, area</source>
      <translation>S. {0}, Bereich</translation>
    </message>
  </context>
  <context>
    <name>organising</name>
    <message>
      <source>%Ln article filed in “{0}”</source>
      <translation>%Ln Artikel in „{0}“ abgelegt</translation>
    </message>
    <message>
      <source>%Ln article moved to “{0}”</source>
      <translation>%Ln Artikel nach „{0}“ verschoben</translation>
    </message>
    <message>
      <source>%Ln article tagged “{0}”</source>
      <translation>%Ln Artikel mit „{0}“ verschlagwortet</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles filed in “{0}”</source>
      <translation>
        <numerusform>%Ln Artikel in „{0}“ abgelegt</numerusform>
        <numerusform>%Ln Artikel in „{0}“ abgelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles moved to “{0}”</source>
      <translation>
        <numerusform>%Ln Artikel nach „{0}“ verschoben</numerusform>
        <numerusform>%Ln Artikel nach „{0}“ verschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles tagged “{0}”</source>
      <translation>
        <numerusform>%Ln Artikel mit „{0}“ verschlagwortet</numerusform>
        <numerusform>%Ln Artikel mit „{0}“ verschlagwortet</numerusform>
      </translation>
    </message>
    <message>
      <source>There is a tag “{0}” already. %Ln article moves to it, and “{1}” is gone. Undo takes the merge back.</source>
      <translation>Es gibt bereits ein Schlagwort „{0}“. %Ln Artikel wechselt dorthin, und „{1}“ entfällt. „Rückgängig“ hebt die Zusammenführung auf.</translation>
    </message>
    <message numerus="yes">
      <source>There is a tag “{0}” already. %Ln articles move to it, and “{1}” is gone. Undo takes the merge back.</source>
      <translation>
        <numerusform>Es gibt bereits ein Schlagwort „{0}“. %Ln Artikel wechselt dorthin, und „{1}“ entfällt. „Rückgängig“ hebt die Zusammenführung auf.</numerusform>
        <numerusform>Es gibt bereits ein Schlagwort „{0}“. %Ln Artikel wechseln dorthin, und „{1}“ entfällt. „Rückgängig“ hebt die Zusammenführung auf.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>palette</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Needs a chosen article</source>
      <translation>Braucht einen ausgewählten Artikel</translation>
    </message>
    <message>
      <source>Needs a list that is not the whole archive</source>
      <translation>Braucht eine Liste, die nicht das ganze Archiv ist</translation>
    </message>
    <message>
      <source>Needs a search</source>
      <translation>Braucht eine Suche</translation>
    </message>
    <message>
      <source>Needs a second article</source>
      <translation>Braucht einen zweiten Artikel</translation>
    </message>
    <message>
      <source>Needs an article in the Trash</source>
      <translation>Braucht einen Artikel im Papierkorb</translation>
    </message>
    <message>
      <source>Needs an article outside of the Trash</source>
      <translation>Braucht einen Artikel außerhalb des Papierkorbs</translation>
    </message>
    <message>
      <source>Needs an article with pages</source>
      <translation>Braucht einen Artikel mit Seiten</translation>
    </message>
    <message>
      <source>Needs an open archive</source>
      <translation>Braucht ein geöffnetes Archiv</translation>
    </message>
    <message>
      <source>Needs selected words</source>
      <translation>Braucht ausgewählte Wörter</translation>
    </message>
    <message>
      <source>Needs words or filters</source>
      <translation>Braucht Suchwörter oder Filter</translation>
    </message>
    <message>
      <source>Nothing to redo</source>
      <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
      <source>Nothing was open after this</source>
      <translation>Danach war nichts geöffnet</translation>
    </message>
    <message>
      <source>Nothing was open before</source>
      <translation>Davor war nichts geöffnet</translation>
    </message>
    <message>
      <source>The archive is open for reading only</source>
      <translation>Das Archiv ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
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
      <translation>Sehen Sie nach, ob er eingeschaltet ist, oder exportieren Sie ein PDF und drucken Sie dieses.</translation>
    </message>
    <message>
      <source>The printer does not take the pages.</source>
      <translation>Der Drucker nimmt die Seiten nicht an.</translation>
    </message>
  </context>
  <context>
    <name>reader</name>
    <message>
      <source>%Ln match</source>
      <translation>%Ln Treffer</translation>
    </message>
    <message numerus="yes">
      <source>%Ln matches</source>
      <translation>
        <numerusform>%Ln Treffer</numerusform>
        <numerusform>%Ln Treffer</numerusform>
      </translation>
    </message>
    <message>
      <source>%Ln word</source>
      <translation>%Ln Wort</translation>
    </message>
    <message numerus="yes">
      <source>%Ln words</source>
      <translation>
        <numerusform>%Ln Wort</numerusform>
        <numerusform>%Ln Wörter</numerusform>
      </translation>
    </message>
    <message>
      <source>Cleared</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy link address</source>
      <translation>Linkadresse kopieren</translation>
    </message>
    <message>
      <source>Copy quote</source>
      <translation>Zitat kopieren</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Edit note…</source>
      <translation>Notiz bearbeiten …</translation>
    </message>
    <message>
      <source>Highlight in</source>
      <translation>Markieren in</translation>
    </message>
    <message>
      <source>Imported {0}</source>
      <translation>Importiert am {0}</translation>
    </message>
    <message>
      <source>No text could be read from this article. Its original is kept as it was imported.</source>
      <translation>Aus diesem Artikel konnte kein Text gelesen werden. Sein Original bleibt so erhalten, wie es importiert wurde.</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Notiz …</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <source>Select all</source>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <source>characters {0}–{1}</source>
      <translation>Zeichen {0}–{1}</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
  </context>
  <context>
    <name>readonly</name>
    <message>
      <source>Another window or program works with it. You can read, search and export; nothing can be changed here until it is closed there.</source>
      <translation>Ein anderes Fenster oder Programm arbeitet damit. Sie können lesen, suchen und exportieren; ändern lässt sich hier nichts, bis es dort geschlossen wird.</translation>
    </message>
    <message>
      <source>Nothing was imported: the archive cannot be changed now</source>
      <translation>Es wurde nichts importiert: Das Archiv kann jetzt nicht geändert werden</translation>
    </message>
    <message>
      <source>This archive is open for reading only.</source>
      <translation>Dieses Archiv ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>You can read, search and export; nothing can be changed.</source>
      <translation>Sie können lesen, suchen und exportieren; ändern lässt sich nichts.</translation>
    </message>
  </context>
  <context>
    <name>scans</name>
    <message numerus="yes">
      <source>%Ln could not be read</source>
      <translation>
        <numerusform>%Ln konnte nicht gelesen werden</numerusform>
        <numerusform>%Ln konnten nicht gelesen werden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln without words</source>
      <translation>
        <numerusform>%Ln ohne Wörter</numerusform>
        <numerusform>%Ln ohne Wörter</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading page {0} of {1}</source>
      <translation>Seite {0} von {1} wird gelesen</translation>
    </message>
    <message>
      <source>Reading the pages…</source>
      <translation>Die Seiten werden gelesen …</translation>
    </message>
    <message>
      <source>Stop reading</source>
      <translation>Lesen stoppen</translation>
    </message>
    <message>
      <source>Text of %Ln page read</source>
      <translation>Text von %Ln Seite gelesen</translation>
    </message>
    <message numerus="yes">
      <source>Text of %Ln pages read</source>
      <translation>
        <numerusform>Text von %Ln Seite gelesen</numerusform>
        <numerusform>Text von %Ln Seiten gelesen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>search</name>
    <message>
      <source>By case</source>
      <translation>Nach Akte</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>Nach Monat</translation>
    </message>
    <message>
      <source>By source</source>
      <translation>Nach Quelle</translation>
    </message>
    <message>
      <source>By year</source>
      <translation>Nach Jahr</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importdatum</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Neueste</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Keine Gruppen</translation>
    </message>
    <message>
      <source>Oldest</source>
      <translation>Älteste</translation>
    </message>
    <message>
      <source>Relevance</source>
      <translation>Relevanz</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>A backup cannot lie in the archive or around it.</source>
      <translation>Eine Sicherung kann nicht im Archiv oder um es herum liegen.</translation>
    </message>
    <message>
      <source>A backup is a folder with a file {0}.</source>
      <translation>Eine Sicherung ist ein Ordner mit einer Datei {0}.</translation>
    </message>
    <message>
      <source>A backup is being restored into this folder already.</source>
      <translation>In diesen Ordner wird bereits eine Sicherung wiederhergestellt.</translation>
    </message>
    <message>
      <source>A case cannot be moved into itself.</source>
      <translation>Eine Akte kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
      <source>A case needs a name.</source>
      <translation>Eine Akte braucht einen Namen.</translation>
    </message>
    <message>
      <source>A case or one below it.</source>
      <translation>Eine Akte oder eine untergeordnete.</translation>
    </message>
    <message>
      <source>A dossier is one PDF: end its name so.</source>
      <translation>Ein Dossier ist eine einzige PDF-Datei: Lassen Sie den Namen darauf enden.</translation>
    </message>
    <message>
      <source>A file in the PDF was not read: {0}.</source>
      <translation>Eine Datei im PDF wurde nicht gelesen: {0}.</translation>
    </message>
    <message>
      <source>A file of the archive has been changed or damaged.</source>
      <translation>Eine Datei des Archivs wurde verändert oder ist beschädigt.</translation>
    </message>
    <message>
      <source>A file of the search index is missing.</source>
      <translation>Eine Datei des Suchindex fehlt.</translation>
    </message>
    <message>
      <source>A file of the search index is not a file.</source>
      <translation>Eine Datei des Suchindex ist keine Datei.</translation>
    </message>
    <message>
      <source>A folder or a bag holds every annotation of its articles.</source>
      <translation>Ein Ordner oder Paket enthält jede Anmerkung seiner Artikel.</translation>
    </message>
    <message>
      <source>A folder or a bag holds everything about its articles, names too.</source>
      <translation>Ein Ordner oder Paket enthält alles zu seinen Artikeln, auch Namen.</translation>
    </message>
    <message>
      <source>A note has at most {0} characters.</source>
      <translation>Eine Notiz hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
      <source>A note needs some words.</source>
      <translation>Eine Notiz darf nicht leer sein.</translation>
    </message>
    <message>
      <source>A note on an article cannot become a mark.</source>
      <translation>Eine Notiz zu einem Artikel kann nicht zur Auszeichnung einer Textstelle werden.</translation>
    </message>
    <message>
      <source>A parenthesis has no partner; it was left out.</source>
      <translation>Eine Klammer hat kein Gegenstück; sie wurde weggelassen.</translation>
    </message>
    <message>
      <source>A passage of article {0} that is to be blacked out is not in its text any more.</source>
      <translation>Eine zu schwärzende Passage von Artikel {0} steht nicht mehr in seinem Text.</translation>
    </message>
    <message>
      <source>A passage that is to be blacked out is not on the pages as it is in the text.</source>
      <translation>Eine zu schwärzende Passage steht auf den Seiten nicht so wie im Text.</translation>
    </message>
    <message>
      <source>A place on a page is no passage.</source>
      <translation>Eine Stelle auf einer Seite ist keine Textstelle.</translation>
    </message>
    <message>
      <source>A quotation mark has no partner; it was left out.</source>
      <translation>Ein Anführungszeichen hat kein Gegenstück; es wurde weggelassen.</translation>
    </message>
    <message>
      <source>A saved search needs a name.</source>
      <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
      <source>A search has at most {0} characters.</source>
      <translation>Eine Suche hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
      <source>A search has at most {0} levels of parentheses.</source>
      <translation>Eine Suche hat höchstens {0} Klammerebenen.</translation>
    </message>
    <message>
      <source>A search has at most {0} terms.</source>
      <translation>Eine Suche hat höchstens {0} Begriffe.</translation>
    </message>
    <message>
      <source>A tag cannot be merged into one below it.</source>
      <translation>Ein Schlagwort kann nicht mit einem zusammengeführt werden, das ihm untergeordnet ist.</translation>
    </message>
    <message>
      <source>A tag has at most {0} characters.</source>
      <translation>Ein Schlagwort hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
      <source>A tag needs at least one letter.</source>
      <translation>Ein Schlagwort braucht mindestens einen Buchstaben.</translation>
    </message>
    <message>
      <source>A tag or one below it; an asterisk at its end stands for any ending.</source>
      <translation>Ein Schlagwort oder ein untergeordnetes; ein Sternchen am Ende steht für beliebige Endungen.</translation>
    </message>
    <message>
      <source>A text has at most {0} characters.</source>
      <translation>Ein Text hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
      <source>Add area</source>
      <translation>Bereich hinzufügen</translation>
    </message>
    <message>
      <source>Add highlight</source>
      <translation>Markierung hinzufügen</translation>
    </message>
    <message>
      <source>Add note</source>
      <translation>Notiz hinzufügen</translation>
    </message>
    <message>
      <source>Add strike-out</source>
      <translation>Durchstreichung hinzufügen</translation>
    </message>
    <message>
      <source>Add tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <source>Add to case</source>
      <translation>Einer Akte hinzufügen</translation>
    </message>
    <message>
      <source>Add underline</source>
      <translation>Unterstreichung hinzufügen</translation>
    </message>
    <message>
      <source>An archive cannot be restored into its own backup.</source>
      <translation>Ein Archiv kann nicht in seiner eigenen Sicherung wiederhergestellt werden.</translation>
    </message>
    <message>
      <source>An original cannot be attached to an anonymous export: it may name its authors, folders, programs and whoever kept it.</source>
      <translation>An einen anonymen Export lässt sich kein Original anhängen: Es kann Autoren, Ordner, Programme und den nennen, der es aufbewahrt hat.</translation>
    </message>
    <message>
      <source>An original cannot be read: {0}.</source>
      <translation>Ein Original kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
      <source>An original is missing from the archive.</source>
      <translation>Im Archiv fehlt ein Original.</translation>
    </message>
    <message>
      <source>An original is not what was imported.</source>
      <translation>Ein Original stimmt nicht mit dem Importierten überein.</translation>
    </message>
    <message>
      <source>Annotations left out, because their passage is not in the text any more: {0}.</source>
      <translation>Weggelassene Anmerkungen, weil ihre Passage nicht mehr im Text steht: {0}.</translation>
    </message>
    <message>
      <source>Another backup is being written there.</source>
      <translation>Dort wird gerade eine andere Sicherung geschrieben.</translation>
    </message>
    <message>
      <source>Another change is still being stored.</source>
      <translation>Eine andere Änderung wird noch gespeichert.</translation>
    </message>
    <message>
      <source>Another program is writing to this archive.</source>
      <translation>Ein anderes Programm schreibt gerade in dieses Archiv.</translation>
    </message>
    <message>
      <source>Another window has updated the search index.</source>
      <translation>Ein anderes Fenster hat den Suchindex aktualisiert.</translation>
    </message>
    <message>
      <source>Areas may cover words that were not found there; what was typed or corrected on their pages is blacked out as well, in article {0}.</source>
      <translation>Bereiche verdecken vielleicht Wörter, die dort nicht gefunden wurden; was auf ihren Seiten eingetippt oder berichtigt wurde, ist ebenfalls geschwärzt, in Artikel {0}.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”) has highlights whose words are on none of its pages; they are notes at the top of a page.</source>
      <translation>Artikel {0} („{1}“) hat Markierungen, deren Wörter auf keiner seiner Seiten stehen; sie sind Notizen am Kopf einer Seite.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”) is a PDF that opens only with its password; its text is set instead.</source>
      <translation>Artikel {0} („{1}“) ist ein PDF, das sich nur mit seinem Kennwort öffnet; stattdessen ist sein Text gesetzt.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”) is signed; that signature does not hold for its pages in the dossier.</source>
      <translation>Artikel {0} („{1}“) ist signiert; diese Signatur gilt nicht für seine Seiten im Dossier.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”) opens without its password in the dossier.</source>
      <translation>Artikel {0} („{1}“) öffnet sich im Dossier ohne sein Kennwort.</translation>
    </message>
    <message>
      <source>Article {0} (“{1}”), page {2}, was changed.</source>
      <translation>Artikel {0} („{1}“), Seite {2}, wurde verändert.</translation>
    </message>
    <message>
      <source>Article {0} cannot be put in and taken out at once.</source>
      <translation>Artikel {0} kann nicht zugleich hineingelegt und herausgenommen werden.</translation>
    </message>
    <message>
      <source>Article {0} has no version {1} of its text.</source>
      <translation>Artikel {0} hat keine Textfassung {1}.</translation>
    </message>
    <message>
      <source>Article {0} was in the archive already; its text was read now.</source>
      <translation>Artikel {0} war schon im Archiv; sein Text wurde jetzt gelesen.</translation>
    </message>
    <message>
      <source>Article {0}: annotation {1} no longer quotes what stands at its place.</source>
      <translation>Artikel {0}: Anmerkung {1} zitiert nicht mehr, was an ihrer Stelle steht.</translation>
    </message>
    <message>
      <source>Article {0}: places blacked out in its text and around it: {1}.</source>
      <translation>Artikel {0}: geschwärzte Stellen in seinem Text und darum herum: {1}.</translation>
    </message>
    <message>
      <source>Article {0}: places blacked out on its pages: {1}.</source>
      <translation>Artikel {0}: geschwärzte Stellen auf seinen Seiten: {1}.</translation>
    </message>
    <message>
      <source>Article {0}: {1} was changed outside of the program.</source>
      <translation>Artikel {0}: außerhalb des Programms verändert ({1}).</translation>
    </message>
    <message>
      <source>Ask its owner for permission, or copy it first.</source>
      <translation>Bitten Sie den Eigentümer um Erlaubnis oder legen Sie zuerst eine Kopie an.</translation>
    </message>
    <message>
      <source>Ask its sender for it.</source>
      <translation>Fragen Sie den Absender danach.</translation>
    </message>
    <message>
      <source>Ask whoever gave it to you for it once more.</source>
      <translation>Bitten Sie die Person, von der Sie es haben, noch einmal darum.</translation>
    </message>
    <message>
      <source>Attach the annotations only, or export with names.</source>
      <translation>Hängen Sie nur die Anmerkungen an, oder exportieren Sie mit Namen.</translation>
    </message>
    <message>
      <source>Bytes are missing at the end of the file: {0}.</source>
      <translation>Am Ende der Datei fehlen Bytes: {0}.</translation>
    </message>
    <message>
      <source>Bytes were added after the end of the file: {0}.</source>
      <translation>Nach dem Ende der Datei wurden Bytes angefügt: {0}.</translation>
    </message>
    <message>
      <source>Bytes were put in before the end of the file: {0}.</source>
      <translation>Vor dem Ende der Datei wurden Bytes eingefügt: {0}.</translation>
    </message>
    <message>
      <source>Bytes were taken out before the end of the file: {0}.</source>
      <translation>Vor dem Ende der Datei wurden Bytes entfernt: {0}.</translation>
    </message>
    <message>
      <source>Change address</source>
      <translation>Adresse ändern</translation>
    </message>
    <message>
      <source>Change area</source>
      <translation>Bereich ändern</translation>
    </message>
    <message>
      <source>Change byline</source>
      <translation>Autorenzeile ändern</translation>
    </message>
    <message>
      <source>Change case</source>
      <translation>Akte ändern</translation>
    </message>
    <message>
      <source>Change date</source>
      <translation>Datum ändern</translation>
    </message>
    <message>
      <source>Change highlight</source>
      <translation>Markierung ändern</translation>
    </message>
    <message>
      <source>Change language</source>
      <translation>Sprache ändern</translation>
    </message>
    <message>
      <source>Change note</source>
      <translation>Notiz ändern</translation>
    </message>
    <message>
      <source>Change saved search</source>
      <translation>Gespeicherte Suche ändern</translation>
    </message>
    <message>
      <source>Change source</source>
      <translation>Quelle ändern</translation>
    </message>
    <message>
      <source>Change strike-out</source>
      <translation>Durchstreichung ändern</translation>
    </message>
    <message>
      <source>Change tag</source>
      <translation>Schlagwort ändern</translation>
    </message>
    <message>
      <source>Change text</source>
      <translation>Text ändern</translation>
    </message>
    <message>
      <source>Change title</source>
      <translation>Titel ändern</translation>
    </message>
    <message>
      <source>Change underline</source>
      <translation>Unterstreichung ändern</translation>
    </message>
    <message>
      <source>Check its name and permissions.</source>
      <translation>Prüfen Sie Namen und Zugriffsrechte.</translation>
    </message>
    <message>
      <source>Check that its disk is connected and in order, and who may use its folder.</source>
      <translation>Prüfen Sie, ob der Datenträger angeschlossen und in Ordnung ist und wer den Ordner benutzen darf.</translation>
    </message>
    <message>
      <source>Check that its disk is connected and in order.</source>
      <translation>Prüfen Sie, ob der Datenträger angeschlossen und in Ordnung ist.</translation>
    </message>
    <message>
      <source>Check that its disk is connected, and who may read it.</source>
      <translation>Prüfen Sie, ob der Datenträger angeschlossen ist und wer dort lesen darf.</translation>
    </message>
    <message>
      <source>Check that its disk is connected, then restore it again.</source>
      <translation>Prüfen Sie, ob der Datenträger angeschlossen ist, und stellen Sie sie dann erneut wieder her.</translation>
    </message>
    <message>
      <source>Check that its disk is connected.</source>
      <translation>Prüfen Sie, ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
      <source>Check that the disk is in order, and restore the original from a backup.</source>
      <translation>Prüfen Sie, ob der Datenträger in Ordnung ist, und stellen Sie das Original aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <source>Check the archive, and restore the file from a backup.</source>
      <translation>Überprüfen Sie das Archiv und stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <source>Check the name; it may have been moved.</source>
      <translation>Prüfen Sie den Namen; vielleicht wurde die Datei oder der Ordner verschoben.</translation>
    </message>
    <message>
      <source>Check the spelling of the case.</source>
      <translation>Prüfen Sie die Schreibweise der Akte.</translation>
    </message>
    <message>
      <source>Check the spelling of the tag.</source>
      <translation>Prüfen Sie die Schreibweise des Schlagworts.</translation>
    </message>
    <message>
      <source>Check who may read keys.json in the archive's folder.</source>
      <translation>Prüfen Sie, wer keys.json im Ordner des Archivs lesen darf.</translation>
    </message>
    <message>
      <source>Check who may write to it, and whether its disk is mounted read-only.</source>
      <translation>Prüfen Sie, wer dort schreiben darf und ob der Datenträger schreibgeschützt eingehängt ist.</translation>
    </message>
    <message>
      <source>Check who may write to its folder, and whether its disk is mounted read-only.</source>
      <translation>Prüfen Sie, wer in den Ordner schreiben darf und ob der Datenträger schreibgeschützt eingehängt ist.</translation>
    </message>
    <message>
      <source>Choose 10 to 60 millimetres.</source>
      <translation>Wählen Sie 10 bis 60 Millimeter.</translation>
    </message>
    <message>
      <source>Choose 7 to 20 points.</source>
      <translation>Wählen Sie 7 bis 20 Punkt.</translation>
    </message>
    <message>
      <source>Choose a case outside of it.</source>
      <translation>Wählen Sie eine Akte außerhalb davon.</translation>
    </message>
    <message>
      <source>Choose a folder that belongs to you.</source>
      <translation>Wählen Sie einen Ordner, der Ihnen gehört.</translation>
    </message>
    <message>
      <source>Choose a name for the file, or another ending for a folder.</source>
      <translation>Wählen Sie einen Namen für die Datei oder eine andere Endung für einen Ordner.</translation>
    </message>
    <message>
      <source>Choose a name of at most 200 characters.</source>
      <translation>Wählen Sie einen Namen mit höchstens 200 Zeichen.</translation>
    </message>
    <message>
      <source>Choose a new or an empty folder.</source>
      <translation>Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
      <source>Choose a number of at most nine digits.</source>
      <translation>Wählen Sie eine Zahl mit höchstens neun Ziffern.</translation>
    </message>
    <message>
      <source>Choose a shorter name.</source>
      <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
      <source>Choose a shorter one.</source>
      <translation>Kürzen Sie die Angabe.</translation>
    </message>
    <message>
      <source>Choose an empty folder, best on another disk.</source>
      <translation>Wählen Sie einen leeren Ordner, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
      <source>Choose an occurrence from 1 to {0}.</source>
      <translation>Wählen Sie ein Vorkommen von 1 bis {0}.</translation>
    </message>
    <message>
      <source>Choose another folder or disk.</source>
      <translation>Wählen Sie einen anderen Ordner oder Datenträger.</translation>
    </message>
    <message>
      <source>Choose another folder, or make a new archive.</source>
      <translation>Wählen Sie einen anderen Ordner oder legen Sie ein neues Archiv an.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Choose another name for the folder.</source>
      <translation>Wählen Sie einen anderen Namen für den Ordner.</translation>
    </message>
    <message>
      <source>Choose another name or another place.</source>
      <translation>Wählen Sie einen anderen Namen oder einen anderen Ort.</translation>
    </message>
    <message>
      <source>Choose another name, or allow writing to it first.</source>
      <translation>Wählen Sie einen anderen Namen oder erlauben Sie zuerst das Schreiben.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Choose another prefix.</source>
      <translation>Wählen Sie ein anderes Präfix.</translation>
    </message>
    <message>
      <source>Choose at least one article.</source>
      <translation>Wählen Sie mindestens einen Artikel aus.</translation>
    </message>
    <message>
      <source>Choose at most {0} letters, digits and signs.</source>
      <translation>Wählen Sie höchstens {0} Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
      <source>Choose one of both.</source>
      <translation>Entscheiden Sie sich für eines von beiden.</translation>
    </message>
    <message>
      <source>Choose one of several words.</source>
      <translation>Wählen Sie eine aus mehreren Wörtern.</translation>
    </message>
    <message>
      <source>Choose one or two words.</source>
      <translation>Wählen Sie ein oder zwei Wörter.</translation>
    </message>
    <message>
      <source>Choose the PDF as you were given it.</source>
      <translation>Wählen Sie die PDF-Datei so, wie Sie sie bekommen haben.</translation>
    </message>
    <message>
      <source>Choose the languages that they are written in.</source>
      <translation>Wählen Sie die Sprachen, in denen sie geschrieben sind.</translation>
    </message>
    <message>
      <source>Choose the name of a new folder.</source>
      <translation>Wählen Sie den Namen eines neuen Ordners.</translation>
    </message>
    <message>
      <source>Choose the name of a new one.</source>
      <translation>Wählen Sie den Namen eines neuen.</translation>
    </message>
    <message>
      <source>Choose the name of an ordinary file.</source>
      <translation>Wählen Sie den Namen einer gewöhnlichen Datei.</translation>
    </message>
    <message>
      <source>Choose {0} or {1}.</source>
      <translation>Wählen Sie {0} oder {1}.</translation>
    </message>
    <message>
      <source>Close it there, then try again; searching and exporting work meanwhile.</source>
      <translation>Schließen Sie es dort und versuchen Sie es dann erneut; Suche und Export funktionieren währenddessen.</translation>
    </message>
    <message>
      <source>Close it where it is open, or open it once where it can be written to.</source>
      <translation>Schließen Sie es dort, wo es geöffnet ist, oder öffnen Sie es einmal dort, wo geschrieben werden kann.</translation>
    </message>
    <message>
      <source>Close other programs and try again.</source>
      <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Close some programs and try again.</source>
      <translation>Schließen Sie einige Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Close the other window first.</source>
      <translation>Schließen Sie zuerst das andere Fenster.</translation>
    </message>
    <message>
      <source>Compare it with what you kept.</source>
      <translation>Vergleichen Sie ihn mit dem, was Sie aufbewahrt haben.</translation>
    </message>
    <message>
      <source>Confirm field</source>
      <translation>Feld bestätigen</translation>
    </message>
    <message>
      <source>Connect its disk, or put the folder back to where it was.</source>
      <translation>Schließen Sie den Datenträger an oder legen Sie den Ordner an seinen alten Ort zurück.</translation>
    </message>
    <message>
      <source>Copy it from the text letter by letter; accents and punctuation count.</source>
      <translation>Übernehmen Sie es Buchstabe für Buchstabe aus dem Text; Akzente und Satzzeichen zählen mit.</translation>
    </message>
    <message>
      <source>Copy it to another place and try again.</source>
      <translation>Kopieren Sie die Datei an einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Copy the package once more from where it was written.</source>
      <translation>Kopieren Sie das Paket noch einmal von dort, wo es geschrieben wurde.</translation>
    </message>
    <message>
      <source>Correct the text by hand instead.</source>
      <translation>Korrigieren Sie den Text stattdessen von Hand.</translation>
    </message>
    <message>
      <source>Create case</source>
      <translation>Akte anlegen</translation>
    </message>
    <message>
      <source>Create it first, or choose another one.</source>
      <translation>Legen Sie zuerst den Ordner an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>Create tag</source>
      <translation>Schlagwort anlegen</translation>
    </message>
    <message>
      <source>Delete area</source>
      <translation>Bereich löschen</translation>
    </message>
    <message>
      <source>Delete case</source>
      <translation>Akte löschen</translation>
    </message>
    <message>
      <source>Delete highlight</source>
      <translation>Markierung löschen</translation>
    </message>
    <message>
      <source>Delete note</source>
      <translation>Notiz löschen</translation>
    </message>
    <message>
      <source>Delete saved search</source>
      <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
      <source>Delete strike-out</source>
      <translation>Durchstreichung löschen</translation>
    </message>
    <message>
      <source>Delete tag</source>
      <translation>Schlagwort löschen</translation>
    </message>
    <message>
      <source>Delete underline</source>
      <translation>Unterstreichung löschen</translation>
    </message>
    <message>
      <source>Draw the box on the page again.</source>
      <translation>Ziehen Sie das Rechteck auf der Seite neu auf.</translation>
    </message>
    <message>
      <source>End it in {0} for one file, or name a folder.</source>
      <translation>Verwenden Sie die Endung {0} für eine einzelne Datei oder nennen Sie einen Ordner.</translation>
    </message>
    <message>
      <source>Every page has a text already.</source>
      <translation>Jede Seite hat schon einen Text.</translation>
    </message>
    <message>
      <source>Export another format to hand articles over without names.</source>
      <translation>Exportieren Sie ein anderes Format, um Artikel ohne Namen weiterzugeben.</translation>
    </message>
    <message>
      <source>Export as Markdown instead, and report these words.</source>
      <translation>Exportieren Sie stattdessen als Markdown, und melden Sie diese Worte.</translation>
    </message>
    <message>
      <source>Export as pdf.</source>
      <translation>Exportieren Sie als pdf.</translation>
    </message>
    <message>
      <source>Export fewer articles at a time.</source>
      <translation>Exportieren Sie weniger Artikel auf einmal.</translation>
    </message>
    <message>
      <source>Export it again as W3C Web Annotations (JSON-LD).</source>
      <translation>Exportieren Sie die Anmerkungen erneut als W3C Web Annotations (JSON-LD).</translation>
    </message>
    <message>
      <source>Export it as set text instead, where all bars are equally long.</source>
      <translation>Exportieren Sie stattdessen gesetzten Text; darin sind alle Balken gleich lang.</translation>
    </message>
    <message>
      <source>Export it as set text instead.</source>
      <translation>Exportieren Sie es stattdessen als gesetzten Text.</translation>
    </message>
    <message>
      <source>Export the archive once more, with this version of Guardbook.</source>
      <translation>Exportieren Sie das Archiv noch einmal, mit dieser Version von Guardbook.</translation>
    </message>
    <message>
      <source>Export the file and open it.</source>
      <translation>Exportieren Sie die Datei und öffnen Sie sie.</translation>
    </message>
    <message>
      <source>Export without attachments.</source>
      <translation>Exportieren Sie ohne Anhänge.</translation>
    </message>
    <message>
      <source>Export without the originals.</source>
      <translation>Exportieren Sie ohne die Originale.</translation>
    </message>
    <message>
      <source>Exported on {0}, not encrypted.</source>
      <translation>Exportiert am {0}, nicht verschlüsselt.</translation>
    </message>
    <message>
      <source>File in case</source>
      <translation>In Akte ablegen</translation>
    </message>
    <message>
      <source>Files can be attached to a PDF only.</source>
      <translation>Dateien lassen sich nur an ein PDF anhängen.</translation>
    </message>
    <message>
      <source>Files in the PDF were not read: {0}.</source>
      <translation>Dateien im PDF wurden nicht gelesen: {0}.</translation>
    </message>
    <message>
      <source>Files in which the original's bytes are unchanged at the beginning: {0}.</source>
      <translation>Dateien, an deren Anfang die Bytes des Originals unverändert stehen: {0}.</translation>
    </message>
    <message>
      <source>Files that are repaired copies of their originals: {0}.</source>
      <translation>Dateien, die reparierte Kopien ihrer Originale sind: {0}.</translation>
    </message>
    <message>
      <source>Files within the PDF of article {0} (“{1}”) are not in the dossier: {2}.</source>
      <translation>Dateien im PDF von Artikel {0} („{1}“) sind nicht im Dossier: {2}.</translation>
    </message>
    <message>
      <source>Files within the PDF of article {0} (“{1}”) are not in the dossier: {2}. Attach the originals to hand them over.</source>
      <translation>Dateien im PDF von Artikel {0} („{1}“) sind nicht im Dossier: {2}. Sollen sie mitgehen, hängen Sie die Originale an.</translation>
    </message>
    <message>
      <source>Fonts or pictures of article {0} (“{1}”) were changed.</source>
      <translation>Schriften oder Bilder von Artikel {0} („{1}“) wurden verändert.</translation>
    </message>
    <message>
      <source>Fonts or tags of the cover and the contents were changed.</source>
      <translation>Schriften oder Strukturangaben von Titelseite und Inhalt wurden verändert.</translation>
    </message>
    <message>
      <source>Fonts or tags of the lists at the end were changed.</source>
      <translation>Schriften oder Strukturangaben der Verzeichnisse am Ende wurden verändert.</translation>
    </message>
    <message>
      <source>Free some space and try again; what was stored before is safe.</source>
      <translation>Schaffen Sie Platz und versuchen Sie es erneut; was zuvor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
      <source>Free some space, or choose another disk.</source>
      <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
      <source>Free some space; nothing is lost, and they are found once there is room.</source>
      <translation>Schaffen Sie Platz; nichts ist verloren, und sie werden gefunden, sobald Platz ist.</translation>
    </message>
    <message>
      <source>Give it in UTC.</source>
      <translation>Geben Sie es in UTC an.</translation>
    </message>
    <message>
      <source>Give more of the id.</source>
      <translation>Geben Sie mehr von der Kennung an.</translation>
    </message>
    <message>
      <source>Group {0} of the recovery key is mistyped.</source>
      <translation>Gruppe {0} des Wiederherstellungsschlüssels ist falsch abgetippt.</translation>
    </message>
    <message>
      <source>Have every page read, if that text is not good.</source>
      <translation>Lassen Sie alle Seiten lesen, wenn dieser Text nicht gut ist.</translation>
    </message>
    <message>
      <source>Highlights whose words are on none of the pages, and which are notes at the top of a page instead: {0}.</source>
      <translation>Markierungen, deren Wörter auf keiner der Seiten stehen und die stattdessen Notizen oben auf einer Seite sind: {0}.</translation>
    </message>
    <message>
      <source>Import an ordinary file.</source>
      <translation>Importieren Sie eine gewöhnliche Datei.</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <translation>Anmerkungen importieren</translation>
    </message>
    <message>
      <source>Import it by itself, into a new archive.</source>
      <translation>Importieren Sie es für sich, in ein neues Archiv.</translation>
    </message>
    <message>
      <source>Import it by itself, without tags and case.</source>
      <translation>Importieren Sie es für sich, ohne Schlagwörter und Akte.</translation>
    </message>
    <message>
      <source>Import something to create one, or name another folder with --archive.</source>
      <translation>Importieren Sie etwas, um ein Archiv anzulegen, oder nennen Sie mit --archive einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Import the article that goes with it instead.</source>
      <translation>Importieren Sie stattdessen den zugehörigen Artikel.</translation>
    </message>
    <message>
      <source>Import the file that it points to.</source>
      <translation>Importieren Sie die Datei, auf die verwiesen wird.</translation>
    </message>
    <message>
      <source>Import the files in it.</source>
      <translation>Importieren Sie die Dateien darin.</translation>
    </message>
    <message>
      <source>Import the files themselves.</source>
      <translation>Importieren Sie die Dateien selbst.</translation>
    </message>
    <message>
      <source>Import the rest as another article.</source>
      <translation>Importieren Sie den Rest als weiteren Artikel.</translation>
    </message>
    <message>
      <source>Install a newer Guardbook, or ask for another export.</source>
      <translation>Installieren Sie ein neueres Guardbook, oder bitten Sie um einen anderen Export.</translation>
    </message>
    <message>
      <source>Install it anew.</source>
      <translation>Installieren Sie es neu.</translation>
    </message>
    <message>
      <source>Install some: on Debian and Ubuntu sudo apt install tesseract-ocr-eng.</source>
      <translation>Installieren Sie welche: unter Debian und Ubuntu sudo apt install tesseract-ocr-eng.</translation>
    </message>
    <message>
      <source>Install the newest version of Guardbook.</source>
      <translation>Installieren Sie die neueste Version von Guardbook.</translation>
    </message>
    <message>
      <source>Install them, or choose one that is there: {0}.</source>
      <translation>Installieren Sie sie, oder wählen Sie eine vorhandene: {0}.</translation>
    </message>
    <message>
      <source>It can be built anew.</source>
      <translation>Er kann neu aufgebaut werden.</translation>
    </message>
    <message>
      <source>It does not stand on a passage.</source>
      <translation>Sie steht an keiner Textstelle.</translation>
    </message>
    <message>
      <source>It is as it was before, and a copy is in its folder “backups”; report this step.</source>
      <translation>Es ist, wie es vorher war, und in seinem Ordner „backups“ liegt eine Kopie; melden Sie diesen Schritt.</translation>
    </message>
    <message>
      <source>It is {0} wide and {1} high.</source>
      <translation>Sie ist {0} breit und {1} hoch.</translation>
    </message>
    <message>
      <source>It opens copies from before; remove it from the system's keyring.</source>
      <translation>Er öffnet frühere Kopien; entfernen Sie ihn aus dem Schlüsselbund des Systems.</translation>
    </message>
    <message>
      <source>Its file may be damaged or belong to another archive: restore a backup.</source>
      <translation>Die Datei ist möglicherweise beschädigt oder gehört zu einem anderen Archiv: Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
      <source>Keep the archive on a disk of this computer.</source>
      <translation>Bewahren Sie das Archiv auf einem Datenträger dieses Computers auf.</translation>
    </message>
    <message>
      <source>Keep the archive on another disk.</source>
      <translation>Bewahren Sie das Archiv auf einem anderen Datenträger auf.</translation>
    </message>
    <message>
      <source>Leave at least one word of it.</source>
      <translation>Lassen Sie mindestens ein Wort davon stehen.</translation>
    </message>
    <message>
      <source>Leave it out.</source>
      <translation>Lassen Sie sie weg.</translation>
    </message>
    <message>
      <source>Leave the choice of annotations out, or export another format.</source>
      <translation>Lassen Sie die Auswahl der Anmerkungen weg, oder exportieren Sie ein anderes Format.</translation>
    </message>
    <message>
      <source>List the articles to see their numbers.</source>
      <translation>Listen Sie die Artikel auf, um ihre Nummern zu sehen.</translation>
    </message>
    <message>
      <source>List them with search --list-saved.</source>
      <translation>Listen Sie sie mit search --list-saved auf.</translation>
    </message>
    <message>
      <source>Lists or quotes stand very deep within each other; the Markdown marks of the text were left as they are.</source>
      <translation>Listen oder Zitate stehen sehr tief ineinander; die Markdown-Zeichen des Textes wurden belassen, wie sie sind.</translation>
    </message>
    <message>
      <source>Look at it again, then repeat what you wanted to do.</source>
      <translation>Sehen Sie noch einmal nach und wiederholen Sie dann, was Sie tun wollten.</translation>
    </message>
    <message>
      <source>Look at it in a text editor.</source>
      <translation>Sehen Sie sich die Datei in einem Texteditor an.</translation>
    </message>
    <message>
      <source>Look at its versions in the details.</source>
      <translation>Sehen Sie sich die Fassungen in den Details an.</translation>
    </message>
    <message>
      <source>Look at the article again.</source>
      <translation>Sehen Sie sich den Artikel noch einmal an.</translation>
    </message>
    <message>
      <source>Look at the cases again.</source>
      <translation>Sehen Sie sich die Akten noch einmal an.</translation>
    </message>
    <message>
      <source>Look at the original instead.</source>
      <translation>Sehen Sie stattdessen das Original an.</translation>
    </message>
    <message>
      <source>Look for annotations with the tag “{0}” that lost their place, and mark the passage again.</source>
      <translation>Suchen Sie Anmerkungen mit dem Schlagwort „{0}“, die ihre Stelle verloren haben, und markieren Sie die Passage neu.</translation>
    </message>
    <message>
      <source>Make a new archive in another folder, and import it there.</source>
      <translation>Legen Sie in einem anderen Ordner ein neues Archiv an, und importieren Sie es dort.</translation>
    </message>
    <message>
      <source>Make a recovery key or set a passphrase first.</source>
      <translation>Erstellen Sie zuerst einen Wiederherstellungsschlüssel oder legen Sie eine Passphrase fest.</translation>
    </message>
    <message>
      <source>Mark an area instead.</source>
      <translation>Markieren Sie stattdessen einen Bereich.</translation>
    </message>
    <message>
      <source>Mark as cleared</source>
      <translation>Als freigegeben markieren</translation>
    </message>
    <message>
      <source>Mark as not reviewed</source>
      <translation>Als nicht geprüft markieren</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark as reviewed</source>
      <translation>Als geprüft markieren</translation>
    </message>
    <message>
      <source>Mark as unread</source>
      <translation>Als ungelesen markieren</translation>
    </message>
    <message>
      <source>Mark it as an area or as a note.</source>
      <translation>Markieren Sie sie als Bereich oder als Notiz.</translation>
    </message>
    <message>
      <source>Mark the passage instead.</source>
      <translation>Markieren Sie stattdessen die Textstelle.</translation>
    </message>
    <message>
      <source>Mark them on the pages as areas with the tag, and allow areas only; or export the article as set text.</source>
      <translation>Markieren Sie sie auf den Seiten als Bereiche mit dem Schlagwort und lassen Sie nur Bereiche zu; oder exportieren Sie den Artikel als gesetzten Text.</translation>
    </message>
    <message>
      <source>Mark what is to be blacked out on it as areas with the tag, and allow areas only; or export the article as set text.</source>
      <translation>Markieren Sie darauf, was zu schwärzen ist, als Bereiche mit dem Schlagwort und lassen Sie nur Bereiche zu; oder exportieren Sie den Artikel als gesetzten Text.</translation>
    </message>
    <message>
      <source>Merge tags</source>
      <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
      <source>Merge the lower one into the upper one.</source>
      <translation>Führen Sie das untere mit dem oberen zusammen.</translation>
    </message>
    <message>
      <source>Merge the two, or choose another name.</source>
      <translation>Führen Sie die beiden zusammen oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>More places were changed: {0}.</source>
      <translation>Weitere veränderte Stellen: {0}.</translation>
    </message>
    <message>
      <source>Move it elsewhere, or choose another folder.</source>
      <translation>Verschieben Sie es an einen anderen Ort, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Move them there first.</source>
      <translation>Verschieben Sie die Artikel zuerst dorthin.</translation>
    </message>
    <message>
      <source>Move to Trash</source>
      <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
      <source>Name a folder with --archive.</source>
      <translation>Nennen Sie mit --archive einen Ordner.</translation>
    </message>
    <message>
      <source>Name the case above it too, such as “Above/Below”.</source>
      <translation>Nennen Sie auch die übergeordnete Akte, etwa „Oben/Unten“.</translation>
    </message>
    <message>
      <source>Name the folder in which index.html or bagit.txt lies.</source>
      <translation>Nennen Sie den Ordner, in dem index.html oder bagit.txt liegt.</translation>
    </message>
    <message>
      <source>Name the words that are to be blacked out.</source>
      <translation>Nennen Sie die zu schwärzenden Wörter.</translation>
    </message>
    <message>
      <source>No article has all of these words; these have all but one.</source>
      <translation>Kein Artikel hat alle diese Wörter; diesen hier fehlt nur eines.</translation>
    </message>
    <message>
      <source>No article has these words side by side; they were searched for one by one.</source>
      <translation>Kein Artikel hat diese Wörter nebeneinander; sie wurden einzeln gesucht.</translation>
    </message>
    <message>
      <source>No article has “{0}”; it was left out.</source>
      <translation>Kein Artikel hat „{0}“; es wurde weggelassen.</translation>
    </message>
    <message>
      <source>No article has “{0}”; “{1}” was searched for.</source>
      <translation>Kein Artikel hat „{0}“; gesucht wurde „{1}“.</translation>
    </message>
    <message>
      <source>No copy of the damaged PDF can be made that is as protected as the original.</source>
      <translation>Vom beschädigten PDF lässt sich keine Kopie anfertigen, die so geschützt ist wie das Original.</translation>
    </message>
    <message>
      <source>No font on this computer has {0} and {1} others; a box stands in place of each, and the text can still be copied.</source>
      <translation>Keine Schrift auf diesem Computer enthält {0} und weitere Zeichen ({1}); an deren Stelle steht jeweils ein Kästchen, und der Text lässt sich dennoch kopieren.</translation>
    </message>
    <message>
      <source>No font on this computer has {0}; a box stands in place of each, and the text can still be copied.</source>
      <translation>Keine Schrift auf diesem Computer enthält {0}; an der Stelle steht jeweils ein Kästchen, und der Text lässt sich dennoch kopieren.</translation>
    </message>
    <message>
      <source>No original is kept under item {0}.</source>
      <translation>Unter dem Eintrag {0} ist kein Original aufbewahrt.</translation>
    </message>
    <message>
      <source>No text was found in the original.</source>
      <translation>Im Original wurde kein Text gefunden.</translation>
    </message>
    <message>
      <source>No words were found on the pages.</source>
      <translation>Auf den Seiten wurden keine Wörter gefunden.</translation>
    </message>
    <message>
      <source>Notes cannot be placed at “{0}”.</source>
      <translation>Notizen können nicht bei „{0}“ stehen.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <source>Nothing but the recovery key opens this archive here.</source>
      <translation>Nur der Wiederherstellungsschlüssel öffnet dieses Archiv hier.</translation>
    </message>
    <message>
      <source>Nothing can be added to the original because of how it is built, or because it is damaged; this is a repaired copy of it. The original's SHA-256 is {0}.</source>
      <translation>An das Original lässt sich wegen seines Aufbaus oder wegen einer Beschädigung nichts anfügen; dies ist eine reparierte Kopie davon. Der SHA-256 des Originals lautet {0}.</translation>
    </message>
    <message>
      <source>Nothing is attached where the original itself leaves with its pages; set its text anew for that.</source>
      <translation>Nichts wird angehängt, wo das Original selbst mit seinen Seiten weitergegeben wird; lassen Sie dafür seinen Text neu setzen.</translation>
    </message>
    <message>
      <source>Nothing was changed: {0}.</source>
      <translation>Es wurde nichts geändert: {0}.</translation>
    </message>
    <message>
      <source>Of the pictures in the article {0} are damaged and were left out.</source>
      <translation>{0} Bilder des Artikels sind beschädigt und wurden weggelassen.</translation>
    </message>
    <message>
      <source>Of the pictures in the article {0} are no PNG, JPEG, GIF or WebP and were left out.</source>
      <translation>{0} Bilder des Artikels sind kein PNG, JPEG, GIF oder WebP und wurden weggelassen.</translation>
    </message>
    <message>
      <source>Of the pictures in the article {0} are too large and were left out.</source>
      <translation>{0} Bilder des Artikels sind zu groß und wurden weggelassen.</translation>
    </message>
    <message>
      <source>Of {0} pages {1} have no text.</source>
      <translation>Von {0} Seiten haben {1} keinen Text.</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-deu (or another language); on macOS: brew install tesseract-lang.</source>
      <translation>Unter Debian und Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-deu (oder eine andere Sprache); unter macOS: brew install tesseract-lang.</translation>
    </message>
    <message>
      <source>On those pages a bar is as wide as the words under it, and who measures it can try which name fits; in set text all bars are equally wide.</source>
      <translation>Auf diesen Seiten ist ein Balken so breit wie die Wörter darunter, und wer ihn misst, kann probieren, welcher Name passt; in gesetztem Text sind alle Balken gleich breit.</translation>
    </message>
    <message>
      <source>One of {0} pages has no text.</source>
      <translation>Eine von {0} Seiten hat keinen Text.</translation>
    </message>
    <message>
      <source>One picture of the article is damaged and was left out.</source>
      <translation>Ein Bild des Artikels ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
      <source>One picture of the article is no PNG, JPEG, GIF or WebP and was left out.</source>
      <translation>Ein Bild des Artikels ist kein PNG, JPEG, GIF oder WebP und wurde weggelassen.</translation>
    </message>
    <message>
      <source>One picture of the article is too large and was left out.</source>
      <translation>Ein Bild des Artikels ist zu groß und wurde weggelassen.</translation>
    </message>
    <message>
      <source>Only articles in the Trash can be deleted for good.</source>
      <translation>Nur Artikel im Papierkorb können endgültig gelöscht werden.</translation>
    </message>
    <message>
      <source>Only the first of several pictures in the file is shown.</source>
      <translation>Von mehreren Bildern in der Datei wird nur das erste gezeigt.</translation>
    </message>
    <message>
      <source>Only the first {0} pages were read.</source>
      <translation>Nur die ersten {0} Seiten wurden gelesen.</translation>
    </message>
    <message>
      <source>Only this computer can open the archive: a backup of it would be lost with it.</source>
      <translation>Nur dieser Computer kann das Archiv öffnen: Mit ihm wäre auch die Sicherung verloren.</translation>
    </message>
    <message>
      <source>Only what stands on a page can be moved there.</source>
      <translation>Nur was auf einer Seite steht, lässt sich dort verschieben.</translation>
    </message>
    <message>
      <source>Open it again.</source>
      <translation>Öffnen Sie es erneut.</translation>
    </message>
    <message>
      <source>Open it for reading only, or allow writing to that file first.</source>
      <translation>Öffnen Sie es nur zum Lesen oder erlauben Sie zuerst das Schreiben in diese Datei.</translation>
    </message>
    <message>
      <source>Open it for reading only, or check who may write to its folder.</source>
      <translation>Öffnen Sie es nur zum Lesen oder prüfen Sie, wer in den Ordner schreiben darf.</translation>
    </message>
    <message>
      <source>Open it for writing.</source>
      <translation>Öffnen Sie es zum Schreiben.</translation>
    </message>
    <message>
      <source>Open it in a browser; the text may only be shown there by a script.</source>
      <translation>Öffnen Sie die Datei in einem Browser; vielleicht wird der Text dort erst durch ein Skript angezeigt.</translation>
    </message>
    <message>
      <source>Open it in a mail program and save each message as text.</source>
      <translation>Öffnen Sie die Datei in einem E-Mail-Programm und speichern Sie jede Nachricht als Text.</translation>
    </message>
    <message>
      <source>Open it in a mail program and save it as text.</source>
      <translation>Öffnen Sie die Datei in einem E-Mail-Programm und speichern Sie sie als Text.</translation>
    </message>
    <message>
      <source>Open it in the program it came from and save it again.</source>
      <translation>Öffnen Sie die Datei in dem Programm, aus dem sie stammt, und speichern Sie sie neu.</translation>
    </message>
    <message>
      <source>Open it in the program it came from and save it as plain text.</source>
      <translation>Öffnen Sie die Datei in dem Programm, aus dem sie stammt, und speichern Sie sie als reinen Text.</translation>
    </message>
    <message>
      <source>Open it in the program it came from and save only the article.</source>
      <translation>Öffnen Sie die Datei in dem Programm, aus dem sie stammt, und speichern Sie nur den Artikel.</translation>
    </message>
    <message>
      <source>Open it on the computer where it was made, or restore a backup with its recovery key.</source>
      <translation>Öffnen Sie es auf dem Computer, auf dem es angelegt wurde, oder stellen Sie eine Sicherung mit dem zugehörigen Wiederherstellungsschlüssel wieder her.</translation>
    </message>
    <message>
      <source>Open it once for writing, in the window; a copy is kept.</source>
      <translation>Öffnen Sie es einmal im Fenster zum Schreiben; eine Kopie bleibt erhalten.</translation>
    </message>
    <message>
      <source>Open it, or choose another folder.</source>
      <translation>Öffnen Sie es oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Open the original in another program to look at it.</source>
      <translation>Öffnen Sie das Original in einem anderen Programm, um sie anzusehen.</translation>
    </message>
    <message>
      <source>Open the page in a browser and save it as a web page.</source>
      <translation>Öffnen Sie die Seite in einem Browser und speichern Sie sie als Webseite.</translation>
    </message>
    <message>
      <source>Originals that are locked or damaged, and whose text is set anew instead: {0}.</source>
      <translation>Originale, die gesperrt oder beschädigt sind und deren Text stattdessen neu gesetzt ist: {0}.</translation>
    </message>
    <message>
      <source>Originals whose pages cannot be blacked out, and whose text is set anew instead: {0}.</source>
      <translation>Originale, deren Seiten sich nicht schwärzen lassen und deren Text stattdessen neu gesetzt ist: {0}.</translation>
    </message>
    <message>
      <source>Page {0} cannot be read, so words on it cannot be found.</source>
      <translation>Seite {0} lässt sich nicht lesen, also sind Wörter darauf nicht zu finden.</translation>
    </message>
    <message>
      <source>Page {0} is a picture without text, so words on it cannot be found.</source>
      <translation>Seite {0} ist ein Bild ohne Text, also sind Wörter darauf nicht zu finden.</translation>
    </message>
    <message>
      <source>Page {0} of the PDF cannot be shown; it may be damaged.</source>
      <translation>Seite {0} des PDF kann nicht gezeigt werden; sie ist vielleicht beschädigt.</translation>
    </message>
    <message>
      <source>Page {0} of the PDF needs too much memory.</source>
      <translation>Seite {0} des PDF braucht zu viel Speicher.</translation>
    </message>
    <message>
      <source>Page {0} of the PDF takes too long.</source>
      <translation>Seite {0} des PDF braucht zu lange.</translation>
    </message>
    <message>
      <source>Passages and areas with the tag “{0}” are in the export as they are: {1}. Black them out if they must not leave.</source>
      <translation>Passagen und Bereiche mit dem Schlagwort „{0}“ stehen unverändert im Export: {1}. Schwärzen Sie sie, wenn sie nicht weitergegeben werden dürfen.</translation>
    </message>
    <message>
      <source>Pictures left out, because nobody can look for words in them: {0}.</source>
      <translation>Weggelassene Bilder, weil niemand darin nach Wörtern suchen kann: {0}.</translation>
    </message>
    <message>
      <source>Published within so many days, weeks, months or years before today.</source>
      <translation>Innerhalb so vieler Tage, Wochen, Monate oder Jahre vor heute erschienen.</translation>
    </message>
    <message>
      <source>Read the other pages without it.</source>
      <translation>Lesen Sie die anderen Seiten ohne sie.</translation>
    </message>
    <message>
      <source>Reading pictures of pages needs the program Tesseract, which is not installed.</source>
      <translation>Um Bilder von Seiten zu lesen, braucht es das Programm Tesseract; es ist nicht installiert.</translation>
    </message>
    <message>
      <source>Reading the picture of a page needs too much memory.</source>
      <translation>Das Bild einer Seite zu lesen braucht zu viel Speicher.</translation>
    </message>
    <message>
      <source>Reading the picture of a page takes too long.</source>
      <translation>Das Bild einer Seite zu lesen dauert zu lange.</translation>
    </message>
    <message>
      <source>Remove from case</source>
      <translation>Aus der Akte nehmen</translation>
    </message>
    <message>
      <source>Remove star</source>
      <translation>Stern entfernen</translation>
    </message>
    <message>
      <source>Remove tag</source>
      <translation>Schlagwort entfernen</translation>
    </message>
    <message>
      <source>Restore an older backup.</source>
      <translation>Stellen Sie eine ältere Sicherung wieder her.</translation>
    </message>
    <message>
      <source>Restore from Trash</source>
      <translation>Aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
      <source>Restore it from a backup.</source>
      <translation>Stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <source>Restore it into a new folder, which checks it.</source>
      <translation>Stellen Sie sie in einem neuen Ordner wieder her; dabei wird sie geprüft.</translation>
    </message>
    <message>
      <source>Restore it into another folder.</source>
      <translation>Stellen Sie sie in einem anderen Ordner wieder her.</translation>
    </message>
    <message>
      <source>Restore keys.json from a backup of the archive.</source>
      <translation>Stellen Sie keys.json aus einer Sicherung des Archivs wieder her.</translation>
    </message>
    <message>
      <source>Restore keys.json from a backup of the archive; without it nothing can be read.</source>
      <translation>Stellen Sie keys.json aus einer Sicherung des Archivs wieder her; ohne diese Datei lässt sich nichts lesen.</translation>
    </message>
    <message>
      <source>Restore the archive from a backup.</source>
      <translation>Stellen Sie das Archiv aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <source>Return to Inbox</source>
      <translation>In den Eingang zurücklegen</translation>
    </message>
    <message>
      <source>Save it again where it came from.</source>
      <translation>Speichern Sie die Datei dort neu, wo sie herkommt.</translation>
    </message>
    <message>
      <source>Save it again.</source>
      <translation>Speichern Sie sie erneut.</translation>
    </message>
    <message>
      <source>Save it as PNG or JPEG and import that.</source>
      <translation>Speichern Sie es als PNG oder JPEG und importieren Sie das.</translation>
    </message>
    <message>
      <source>Save it as a web page or as plain text and import that.</source>
      <translation>Speichern Sie den Inhalt als Webseite oder als reinen Text und importieren Sie diese Datei.</translation>
    </message>
    <message>
      <source>Save it as plain text and import that, and report these words.</source>
      <translation>Speichern Sie die Datei als reinen Text, importieren Sie diesen, und melden Sie diese Worte.</translation>
    </message>
    <message>
      <source>Save it smaller and import that.</source>
      <translation>Speichern Sie es kleiner und importieren Sie das.</translation>
    </message>
    <message>
      <source>Save search</source>
      <translation>Suche speichern</translation>
    </message>
    <message>
      <source>Save the article itself.</source>
      <translation>Speichern Sie den Artikel selbst.</translation>
    </message>
    <message>
      <source>Save the page as HTML and import that.</source>
      <translation>Speichern Sie die Seite als HTML und importieren Sie diese Datei.</translation>
    </message>
    <message>
      <source>Say which one with --occurrence, or quote more words.</source>
      <translation>Geben Sie mit --occurrence an, welche Stelle gemeint ist, oder zitieren Sie mehr Wörter.</translation>
    </message>
    <message>
      <source>Select some words first.</source>
      <translation>Wählen Sie zuerst einige Wörter aus.</translation>
    </message>
    <message>
      <source>Set a passphrase first.</source>
      <translation>Setzen Sie zuerst eine Passphrase.</translation>
    </message>
    <message>
      <source>Show the article to see their ids.</source>
      <translation>Zeigen Sie den Artikel an, um ihre Kennungen zu sehen.</translation>
    </message>
    <message>
      <source>Something in “{0}” is nothing that an archive has, at or after “{1}”.</source>
      <translation>In „{0}“ steht etwas, das kein Archiv enthält, bei oder nach „{1}“.</translation>
    </message>
    <message>
      <source>Split it into smaller ones.</source>
      <translation>Teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
      <source>Split it, or keep it as an article.</source>
      <translation>Teilen Sie den Text auf oder bewahren Sie ihn als Artikel auf.</translation>
    </message>
    <message>
      <source>Split it, or save only the article.</source>
      <translation>Teilen Sie die Datei auf oder speichern Sie nur den Artikel.</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Stern setzen</translation>
    </message>
    <message>
      <source>Take everything out of it first.</source>
      <translation>Nehmen Sie zuerst alles heraus.</translation>
    </message>
    <message>
      <source>Take it off everything first.</source>
      <translation>Entfernen Sie es zuerst überall.</translation>
    </message>
    <message>
      <source>Tesseract could not read the picture of a page.</source>
      <translation>Tesseract konnte das Bild einer Seite nicht lesen.</translation>
    </message>
    <message>
      <source>Tesseract here has no data for any language.</source>
      <translation>Tesseract hat hier für keine Sprache Daten.</translation>
    </message>
    <message>
      <source>Tesseract here has no data for the language “{0}”.</source>
      <translation>Tesseract hat hier keine Daten für die Sprache „{0}“.</translation>
    </message>
    <message>
      <source>Tesseract, the program that reads pictures of pages, does not run.</source>
      <translation>Tesseract, das Programm, das Bilder von Seiten liest, läuft nicht.</translation>
    </message>
    <message>
      <source>That case is not in this archive.</source>
      <translation>Diese Akte ist nicht in diesem Archiv.</translation>
    </message>
    <message>
      <source>That is no place on a page.</source>
      <translation>Das ist keine Stelle auf einer Seite.</translation>
    </message>
    <message>
      <source>That is no place on the page.</source>
      <translation>Das ist keine Stelle auf der Seite.</translation>
    </message>
    <message>
      <source>That passphrase does not open this archive.</source>
      <translation>Diese Passphrase öffnet das Archiv nicht.</translation>
    </message>
    <message>
      <source>That recovery key does not open this archive.</source>
      <translation>Dieser Wiederherstellungsschlüssel öffnet das Archiv nicht.</translation>
    </message>
    <message>
      <source>That saved search is not there any more.</source>
      <translation>Diese gespeicherte Suche gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>The PDF cannot be opened; it may be damaged.</source>
      <translation>Das PDF kann nicht geöffnet werden; es ist vielleicht beschädigt.</translation>
    </message>
    <message>
      <source>The PDF could not be made because of a mistake in the program ({0} in {1}, line {2}).</source>
      <translation>Das PDF ließ sich wegen eines Fehlers im Programm nicht erstellen ({0} in {1}, Zeile {2}).</translation>
    </message>
    <message>
      <source>The PDF has no page {0}.</source>
      <translation>Das PDF hat keine Seite {0}.</translation>
    </message>
    <message>
      <source>The PDF has no text (scan of 1 page).</source>
      <translation>Das PDF hat keinen Text (Scan von 1 Seite).</translation>
    </message>
    <message>
      <source>The PDF has no text (scan of {0} pages).</source>
      <translation>Das PDF hat keinen Text (Scan von {0} Seiten).</translation>
    </message>
    <message>
      <source>The PDF is protected by a password, so its text was not read.</source>
      <translation>Das PDF ist durch ein Passwort geschützt, daher wurde sein Text nicht gelesen.</translation>
    </message>
    <message>
      <source>The PDF is protected by a password.</source>
      <translation>Das PDF ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
      <source>The PDF is protected by another password, so its text was not read.</source>
      <translation>Das PDF ist durch ein anderes Passwort geschützt, daher wurde sein Text nicht gelesen.</translation>
    </message>
    <message>
      <source>The PDF is too damaged to become part of a dossier.</source>
      <translation>Das PDF ist zu beschädigt, um Teil eines Dossiers zu werden.</translation>
    </message>
    <message>
      <source>The PDF needs too much memory to be annotated.</source>
      <translation>Das PDF braucht zu viel Speicher, um mit Anmerkungen versehen zu werden.</translation>
    </message>
    <message>
      <source>The PDF needs too much time or memory to become part of a dossier.</source>
      <translation>Das PDF braucht zu viel Zeit oder Speicher, um Teil eines Dossiers zu werden.</translation>
    </message>
    <message>
      <source>The PDF takes too long to be annotated.</source>
      <translation>Es dauert zu lange, das PDF mit Anmerkungen zu versehen.</translation>
    </message>
    <message>
      <source>The SHA-256 of each part: of an article, its bytes in this file; of an attached original, the imported file. The attached manifest.json has one for each page.</source>
      <translation>Der SHA-256 jedes Teils: bei einem Artikel über seine Bytes in dieser Datei, bei einem angehängten Original über die importierte Datei. Die angehängte manifest.json hat einen für jede Seite.</translation>
    </message>
    <message>
      <source>The annotation is there already.</source>
      <translation>Die Anmerkung ist bereits vorhanden.</translation>
    </message>
    <message>
      <source>The archive cannot be written to.</source>
      <translation>In das Archiv kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The archive could not be brought up to date: step {0} failed.</source>
      <translation>Das Archiv konnte nicht auf den neuesten Stand gebracht werden: Schritt {0} ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>The archive in “{0}” is in use or was not closed, and cannot be written to.</source>
      <translation>Das Archiv in „{0}“ ist in Gebrauch oder wurde nicht geschlossen, und es kann nicht hineingeschrieben werden.</translation>
    </message>
    <message>
      <source>The archive is closed.</source>
      <translation>Das Archiv ist geschlossen.</translation>
    </message>
    <message>
      <source>The archive is not in its folder any more.</source>
      <translation>Das Archiv ist nicht mehr in seinem Ordner.</translation>
    </message>
    <message>
      <source>The archive is open for reading only.</source>
      <translation>Das Archiv ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
      <source>The archive names a search index that cannot be.</source>
      <translation>Das Archiv nennt einen Suchindex, den es nicht geben kann.</translation>
    </message>
    <message>
      <source>The archive's database cannot be read or written.</source>
      <translation>Die Datenbank des Archivs kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
      <source>The archive's database has been changed or damaged.</source>
      <translation>Die Datenbank des Archivs wurde verändert oder ist beschädigt.</translation>
    </message>
    <message>
      <source>The archive's database is damaged.</source>
      <translation>Die Datenbank des Archivs ist beschädigt.</translation>
    </message>
    <message>
      <source>The archive's database is damaged: no sound copy of it could be made.</source>
      <translation>Die Datenbank des Archivs ist beschädigt: Es ließ sich keine einwandfreie Kopie davon anlegen.</translation>
    </message>
    <message>
      <source>The archive's database is empty.</source>
      <translation>Die Datenbank des Archivs ist leer.</translation>
    </message>
    <message>
      <source>The archive's database, {0}, is missing beside its originals.</source>
      <translation>Die Datenbank des Archivs, {0}, fehlt neben den Originalen.</translation>
    </message>
    <message>
      <source>The archive's file “{0}” is write-protected.</source>
      <translation>Die Archivdatei „{0}“ ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>The archive's folder cannot be written to.</source>
      <translation>In den Ordner des Archivs kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The archive's folder does not exist.</source>
      <translation>Der Ordner des Archivs existiert nicht.</translation>
    </message>
    <message>
      <source>The archive's folder “{0}” cannot be written to.</source>
      <translation>In den Ordner „{0}“ des Archivs kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The archive's key file asks for an absurd amount of work.</source>
      <translation>Die Schlüsseldatei des Archivs verlangt einen unsinnig hohen Rechenaufwand.</translation>
    </message>
    <message>
      <source>The archive's key file cannot be read: {0}.</source>
      <translation>Die Schlüsseldatei des Archivs kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
      <source>The archive's key file has been changed or damaged.</source>
      <translation>Die Schlüsseldatei des Archivs wurde verändert oder ist beschädigt.</translation>
    </message>
    <message>
      <source>The archive's key file names no key of a computer.</source>
      <translation>Die Schlüsseldatei des Archivs nennt keinen Schlüssel eines Computers.</translation>
    </message>
    <message>
      <source>The archive's key file, keys.json, is missing.</source>
      <translation>Die Schlüsseldatei des Archivs, keys.json, fehlt.</translation>
    </message>
    <message>
      <source>The article has one picture more than are kept.</source>
      <translation>Der Artikel hat ein Bild mehr, als aufbewahrt werden.</translation>
    </message>
    <message>
      <source>The article has {0} pictures more than are kept.</source>
      <translation>Der Artikel hat {0} Bilder mehr, als aufbewahrt werden.</translation>
    </message>
    <message>
      <source>The article was not made of a file with pages.</source>
      <translation>Der Artikel entstand nicht aus einer Datei mit Seiten.</translation>
    </message>
    <message>
      <source>The article's text has words that are to be blacked out more often than its pages, where they may be written in another way.</source>
      <translation>Im Text des Artikels stehen zu schwärzende Wörter öfter als auf seinen Seiten, wo sie anders geschrieben sein können.</translation>
    </message>
    <message>
      <source>The articles stand by date, and not in the order in which they were given: that one can tell what is blacked out.</source>
      <translation>Die Artikel stehen nach Datum und nicht in der vorgegebenen Reihenfolge: Diese kann verraten, was geschwärzt ist.</translation>
    </message>
    <message>
      <source>The attached original of article {0} was changed.</source>
      <translation>Das angehängte Original von Artikel {0} wurde verändert.</translation>
    </message>
    <message>
      <source>The author's name has at most {0} characters.</source>
      <translation>Der Name des Autors hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
      <source>The backup cannot be read: {0}.</source>
      <translation>Die Sicherung kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
      <source>The backup is damaged: its database is missing or not as it was written.</source>
      <translation>Die Sicherung ist beschädigt: Ihre Datenbank fehlt oder ist nicht mehr so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
      <source>The backup is damaged: its key file is missing or not as it was written.</source>
      <translation>Die Sicherung ist beschädigt: Ihre Schlüsseldatei fehlt oder ist nicht mehr so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
      <source>The backup is damaged: its list of contents is not as it was written.</source>
      <translation>Die Sicherung ist beschädigt: Ihr Inhaltsverzeichnis ist nicht mehr so, wie es geschrieben wurde.</translation>
    </message>
    <message>
      <source>The backup is damaged: its log ends elsewhere than its list of contents says.</source>
      <translation>Die Sicherung ist beschädigt: Ihr Protokoll endet anders, als ihr Inhaltsverzeichnis sagt.</translation>
    </message>
    <message>
      <source>The backup is damaged: one of its originals is missing or not as it was.</source>
      <translation>Die Sicherung ist beschädigt: Eines ihrer Originale fehlt oder ist nicht mehr, wie es war.</translation>
    </message>
    <message>
      <source>The backup is damaged: {0} of its originals are missing or not as they were.</source>
      <translation>Die Sicherung ist beschädigt: {0} ihrer Originale fehlen oder sind nicht mehr, wie sie waren.</translation>
    </message>
    <message>
      <source>The backup is no longer in “{0}”.</source>
      <translation>Die Sicherung ist nicht mehr in „{0}“.</translation>
    </message>
    <message>
      <source>The bookmarks were changed.</source>
      <translation>Die Lesezeichen wurden verändert.</translation>
    </message>
    <message>
      <source>The case is not empty.</source>
      <translation>Die Akte ist nicht leer.</translation>
    </message>
    <message>
      <source>The case is there already.</source>
      <translation>Die Akte ist bereits vorhanden.</translation>
    </message>
    <message>
      <source>The contents, page {0}, were changed.</source>
      <translation>Das Inhaltsverzeichnis, Seite {0}, wurde verändert.</translation>
    </message>
    <message>
      <source>The cover, page {0}, was changed.</source>
      <translation>Die Titelseite, Seite {0}, wurde verändert.</translation>
    </message>
    <message>
      <source>The database: a row of {0} refers to a row of {1} that is gone.</source>
      <translation>Die Datenbank: Eine Zeile von {0} verweist auf eine Zeile von {1}, die nicht mehr da ist.</translation>
    </message>
    <message>
      <source>The date of the export has no time zone.</source>
      <translation>Das Datum des Exports hat keine Zeitzone.</translation>
    </message>
    <message>
      <source>The day of import, written like date:.</source>
      <translation>Der Tag des Imports, geschrieben wie bei date:.</translation>
    </message>
    <message>
      <source>The day of publication: a year, month, day, range, or &lt; &lt;= &gt; &gt;= before one.</source>
      <translation>Der Tag des Erscheinens: ein Jahr, Monat, Tag oder Zeitraum, oder &lt; &lt;= &gt; &gt;= davor.</translation>
    </message>
    <message>
      <source>The disk does not take a file of that size.</source>
      <translation>Der Datenträger nimmt keine Datei dieser Größe auf.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
      <source>The disk is too full for “{0}”.</source>
      <translation>Auf dem Datenträger ist für „{0}“ nicht genug Platz.</translation>
    </message>
    <message>
      <source>The disk refused to store a file in “{0}”: {1}.</source>
      <translation>Der Datenträger hat das Speichern einer Datei in „{0}“ verweigert: {1}.</translation>
    </message>
    <message>
      <source>The disk refused to store a file: {0}.</source>
      <translation>Der Datenträger hat das Speichern einer Datei verweigert: {0}.</translation>
    </message>
    <message>
      <source>The disk that holds this archive cannot lock files.</source>
      <translation>Der Datenträger, auf dem dieses Archiv liegt, kann keine Dateien sperren.</translation>
    </message>
    <message>
      <source>The dossier was written by a newer version of Guardbook.</source>
      <translation>Das Dossier wurde von einer neueren Fassung von Guardbook geschrieben.</translation>
    </message>
    <message>
      <source>The file does not say how its letters are encoded, and the guess is not certain; compare names and accents with the original.</source>
      <translation>Die Datei gibt nicht an, wie ihre Zeichen kodiert sind, und die Vermutung ist unsicher; vergleichen Sie Namen und Akzente mit dem Original.</translation>
    </message>
    <message>
      <source>The file holds more than {0} annotations.</source>
      <translation>Die Datei enthält mehr als {0} Anmerkungen.</translation>
    </message>
    <message>
      <source>The file is not JSON in UTF-8.</source>
      <translation>Die Datei ist kein JSON in UTF-8.</translation>
    </message>
    <message>
      <source>The file opens with the same password as the original.</source>
      <translation>Die Datei öffnet sich mit demselben Passwort wie das Original.</translation>
    </message>
    <message>
      <source>The file was closed.</source>
      <translation>Die Datei wurde geschlossen.</translation>
    </message>
    <message>
      <source>The file with this computer's key cannot be read.</source>
      <translation>Die Datei mit dem Schlüssel dieses Computers kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The first Bates number is out of range.</source>
      <translation>Die erste Bates-Nummer liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
      <source>The folder “{0}” cannot be written to.</source>
      <translation>In den Ordner „{0}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The folder “{0}” could not be read.</source>
      <translation>Der Ordner „{0}“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The folder “{0}” is not empty.</source>
      <translation>Der Ordner „{0}“ ist nicht leer.</translation>
    </message>
    <message>
      <source>The folder “{0}” may not be opened.</source>
      <translation>Der Ordner „{0}“ darf nicht geöffnet werden.</translation>
    </message>
    <message>
      <source>The font size is out of range.</source>
      <translation>Die Schriftgröße liegt außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
      <source>The format it was imported from.</source>
      <translation>Das Format, aus dem importiert wurde.</translation>
    </message>
    <message>
      <source>The ids of {0} annotations begin with “{1}”.</source>
      <translation>Die Kennungen von {0} Anmerkungen beginnen mit „{1}“.</translation>
    </message>
    <message>
      <source>The index of notes, page {0}, was changed.</source>
      <translation>Das Verzeichnis der Notizen, Seite {0}, wurde verändert.</translation>
    </message>
    <message>
      <source>The key does not open the archive's database.</source>
      <translation>Der Schlüssel öffnet die Datenbank des Archivs nicht.</translation>
    </message>
    <message>
      <source>The key of this archive is not on this computer.</source>
      <translation>Der Schlüssel dieses Archivs ist nicht auf diesem Computer.</translation>
    </message>
    <message>
      <source>The keyring with this computer's key cannot be read.</source>
      <translation>Der Schlüsselbund mit dem Schlüssel dieses Computers kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The language, by its code or name.</source>
      <translation>Die Sprache, als Kürzel oder Name.</translation>
    </message>
    <message>
      <source>The last page of the original is {0}.</source>
      <translation>Die letzte Seite des Originals ist {0}.</translation>
    </message>
    <message>
      <source>The list of hashes is missing or cannot be read.</source>
      <translation>Die Liste der Prüfsummen fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The list of parts, page {0}, was changed.</source>
      <translation>Das Verzeichnis der Teile, Seite {0}, wurde verändert.</translation>
    </message>
    <message>
      <source>The list of sources, page {0}, was changed.</source>
      <translation>Das Quellenverzeichnis, Seite {0}, wurde verändert.</translation>
    </message>
    <message>
      <source>The log: row {0} is missing.</source>
      <translation>Das Protokoll: Zeile {0} fehlt.</translation>
    </message>
    <message>
      <source>The log: row {0} was changed, and {1} more.</source>
      <translation>Das Protokoll: Zeile {0} wurde verändert, und {1} weitere.</translation>
    </message>
    <message>
      <source>The log: row {0} was changed.</source>
      <translation>Das Protokoll: Zeile {0} wurde verändert.</translation>
    </message>
    <message>
      <source>The log: rows {0} to {1} are missing.</source>
      <translation>Das Protokoll: Die Zeilen {0} bis {1} fehlen.</translation>
    </message>
    <message>
      <source>The manifest does not speak of every byte of the file.</source>
      <translation>Das Manifest spricht nicht von jedem Byte der Datei.</translation>
    </message>
    <message>
      <source>The manifest is signed {0}. “guardbook verify” with the name of this file checks all of it offline: it names the part and the page of every byte that was changed, and shows the key. Ask whoever gave you the file whether it is theirs.</source>
      <translation>Das Manifest ist signiert {0}. „guardbook verify“ mit dem Namen dieser Datei prüft alles ohne Netz: Es nennt Teil und Seite jedes veränderten Bytes und zeigt den Schlüssel. Fragen Sie, wer Ihnen die Datei gab, ob es der eigene ist.</translation>
    </message>
    <message>
      <source>The manifest was changed or is missing: what it says of the other parts cannot be relied on, and they cannot be compared.</source>
      <translation>Das Manifest wurde verändert oder fehlt: Was es von den anderen Teilen sagt, ist nicht verlässlich, und sie lassen sich nicht vergleichen.</translation>
    </message>
    <message>
      <source>The margins are out of range.</source>
      <translation>Die Ränder liegen außerhalb des zulässigen Bereichs.</translation>
    </message>
    <message>
      <source>The meaning of a colour has at most {0} characters.</source>
      <translation>Die Bedeutung einer Farbe hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
      <source>The name of a case has at most {0} characters.</source>
      <translation>Der Name einer Akte hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
      <source>The name of a saved search has at most {0} characters.</source>
      <translation>Der Name einer gespeicherten Suche hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
      <source>The name of the file has a word that is to be blacked out.</source>
      <translation>Der Name der Datei enthält ein zu schwärzendes Wort.</translation>
    </message>
    <message>
      <source>The name of the file is too long.</source>
      <translation>Der Name der Datei ist zu lang.</translation>
    </message>
    <message>
      <source>The newest changes are not found yet, for the disk of the search index is full.</source>
      <translation>Die neuesten Änderungen werden noch nicht gefunden, denn der Datenträger des Suchindexes ist voll.</translation>
    </message>
    <message>
      <source>The original PDF has no pages.</source>
      <translation>Das Original-PDF hat keine Seiten.</translation>
    </message>
    <message>
      <source>The original PDF is too damaged to be annotated.</source>
      <translation>Das Original-PDF ist zu beschädigt, um mit Anmerkungen versehen zu werden.</translation>
    </message>
    <message>
      <source>The original is signed; the signature still covers its bytes, and programs may say that something was added after it.</source>
      <translation>Das Original ist signiert; die Signatur deckt seine Bytes weiterhin ab, und Programme sagen vielleicht, dass danach etwas hinzugefügt wurde.</translation>
    </message>
    <message>
      <source>The original of article {0} (“{1}”) cannot become part of the dossier. {2} Its text is set instead.</source>
      <translation>Das Original von Artikel {0} („{1}“) kann nicht Teil des Dossiers werden. {2} Stattdessen ist sein Text gesetzt.</translation>
    </message>
    <message>
      <source>The original of article {0} is missing or damaged, and not attached.</source>
      <translation>Das Original von Artikel {0} fehlt oder ist beschädigt und nicht angehängt.</translation>
    </message>
    <message>
      <source>The original's {0} bytes are unchanged at the beginning of the file; their SHA-256 is {1}.</source>
      <translation>Die {0} Bytes des Originals stehen unverändert am Anfang der Datei; ihre SHA-256 ist {1}.</translation>
    </message>
    <message>
      <source>The originals of these articles are missing or damaged, and not in it: {0}{1}.</source>
      <translation>Die Originale dieser Artikel fehlen oder sind beschädigt und nicht darin: {0}{1}.</translation>
    </message>
    <message>
      <source>The page could not be read as it was laid out; its text was kept line by line.</source>
      <translation>Die Seite konnte nicht in ihrer Anordnung gelesen werden; ihr Text wurde Zeile für Zeile übernommen.</translation>
    </message>
    <message>
      <source>The pages of PDFs are pictures with bars burnt in; links, forms, bookmarks, attachments and what other programs noted are left out.</source>
      <translation>Die Seiten von PDFs sind Bilder mit eingebrannten Balken; Links, Formulare, Lesezeichen, Anhänge und was andere Programme vermerkt haben, bleiben weg.</translation>
    </message>
    <message>
      <source>The pages of the PDF cannot be shown.</source>
      <translation>Die Seiten des PDFs können nicht angezeigt werden.</translation>
    </message>
    <message>
      <source>The passphrase is empty.</source>
      <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
      <source>The passphrase is set, but the old key could not be removed from this computer.</source>
      <translation>Die Passphrase ist gesetzt, aber der alte Schlüssel ließ sich nicht von diesem Computer entfernen.</translation>
    </message>
    <message>
      <source>The password does not open the PDF.</source>
      <translation>Das Passwort öffnet das PDF nicht.</translation>
    </message>
    <message>
      <source>The picture cannot be opened; it may be damaged.</source>
      <translation>Das Bild lässt sich nicht öffnen; es ist vielleicht beschädigt.</translation>
    </message>
    <message>
      <source>The picture cannot be shown; it may be damaged.</source>
      <translation>Das Bild lässt sich nicht zeigen; es ist vielleicht beschädigt.</translation>
    </message>
    <message>
      <source>The picture has no page {0}.</source>
      <translation>Das Bild hat keine Seite {0}.</translation>
    </message>
    <message>
      <source>The picture is in the file byte for byte; its SHA-256 is {0}.</source>
      <translation>Das Bild steht Byte für Byte in der Datei; seine SHA-256 ist {0}.</translation>
    </message>
    <message>
      <source>The picture is in the file without loss, and without what cameras and programs noted in it; the original's SHA-256 is {0}.</source>
      <translation>Das Bild steht ohne Verlust in der Datei, aber ohne das, was Kameras und Programme darin vermerkt haben; die SHA-256 des Originals ist {0}.</translation>
    </message>
    <message>
      <source>The picture is kept without words; it is found by its title and its notes.</source>
      <translation>Das Bild wird ohne Wörter aufbewahrt; gefunden wird es durch Titel und Notizen.</translation>
    </message>
    <message>
      <source>The picture needs too much memory to be shown.</source>
      <translation>Das Bild braucht zu viel Speicher, um gezeigt zu werden.</translation>
    </message>
    <message>
      <source>The picture takes too long to be shown.</source>
      <translation>Das Bild braucht zu lange, um gezeigt zu werden.</translation>
    </message>
    <message>
      <source>The pictures of the pages could not be read.</source>
      <translation>Die Bilder der Seiten konnten nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The pictures were closed.</source>
      <translation>Die Bilder wurden geschlossen.</translation>
    </message>
    <message>
      <source>The prefix of the Bates numbers has a word that is to be blacked out.</source>
      <translation>Das Präfix der Bates-Nummern enthält ein zu schwärzendes Wort.</translation>
    </message>
    <message>
      <source>The prefix of the Bates numbers is too long, or cannot be printed.</source>
      <translation>Das Präfix der Bates-Nummern ist zu lang oder lässt sich nicht drucken.</translation>
    </message>
    <message>
      <source>The process that annotates PDFs could not be started.</source>
      <translation>Der Prozess, der PDFs mit Anmerkungen versieht, konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The process that decodes pictures could not be started.</source>
      <translation>Der Prozess, der Bilder entschlüsselt, konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The process that makes PDFs could not be started.</source>
      <translation>Der Prozess, der PDFs erstellt, konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The process that makes PDFs ended unexpectedly.</source>
      <translation>Der Prozess, der PDFs erstellt, wurde unerwartet beendet.</translation>
    </message>
    <message>
      <source>The process that puts PDFs together could not be started.</source>
      <translation>Der Prozess, der PDFs zusammensetzt, konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The process that reads files could not be started.</source>
      <translation>Der Prozess, der Dateien liest, konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The process that reads pages could not be started.</source>
      <translation>Der Prozess, der Seiten liest, konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The process that searches has ended.</source>
      <translation>Der Prozess, der sucht, wurde beendet.</translation>
    </message>
    <message>
      <source>The program that reads pictures of pages could not be started.</source>
      <translation>Das Programm, das Bilder von Seiten liest, konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The quote is in the text {0} times, not {1}.</source>
      <translation>Das Zitat kommt im Text {0}-mal vor, nicht {1}-mal.</translation>
    </message>
    <message>
      <source>The quote is in the text {0} times.</source>
      <translation>Das Zitat kommt im Text {0}-mal vor.</translation>
    </message>
    <message>
      <source>The quote is not in the text of the article.</source>
      <translation>Das Zitat kommt im Text des Artikels nicht vor.</translation>
    </message>
    <message>
      <source>The report of the import names the items that failed and are kept.</source>
      <translation>Der Importbericht nennt die fehlgeschlagenen Einträge, die aufbewahrt sind.</translation>
    </message>
    <message>
      <source>The same file is in the archive already, as article {0}, in the Trash.</source>
      <translation>Dieselbe Datei ist bereits im Archiv, als Artikel {0}, im Papierkorb.</translation>
    </message>
    <message>
      <source>The same file is in the archive already, as article {0}.</source>
      <translation>Dieselbe Datei ist bereits im Archiv, als Artikel {0}.</translation>
    </message>
    <message>
      <source>The seal is missing: the end of the file was cut off or changed, and nothing shows who made it.</source>
      <translation>Das Siegel fehlt: Das Ende der Datei wurde abgeschnitten oder verändert, und nichts zeigt, von wem sie ist.</translation>
    </message>
    <message>
      <source>The seal was changed.</source>
      <translation>Das Siegel wurde verändert.</translation>
    </message>
    <message>
      <source>The seal was changed: it cannot be read, and nothing shows who made the file.</source>
      <translation>Das Siegel wurde verändert: Es ist nicht lesbar, und nichts zeigt, von wem die Datei ist.</translation>
    </message>
    <message>
      <source>The seal was changed: its signature does not fit the manifest.</source>
      <translation>Das Siegel wurde verändert: Seine Signatur passt nicht zum Manifest.</translation>
    </message>
    <message>
      <source>The search index was damaged; it is empty now.</source>
      <translation>Der Suchindex war beschädigt; er ist jetzt leer.</translation>
    </message>
    <message>
      <source>The signature does not fit the list of hashes.</source>
      <translation>Die Signatur passt nicht zur Liste der Prüfsummen.</translation>
    </message>
    <message>
      <source>The signature in “{0}” does not fit: it was changed after it was exported.</source>
      <translation>Die Signatur in „{0}“ passt nicht: Es wurde nach dem Export geändert.</translation>
    </message>
    <message>
      <source>The system's keyring did not answer.</source>
      <translation>Der Schlüsselbund des Systems hat nicht geantwortet.</translation>
    </message>
    <message>
      <source>The tag “{0}” cannot be put on and taken off at once.</source>
      <translation>Das Schlagwort „{0}“ kann nicht zugleich hinzugefügt und entfernt werden.</translation>
    </message>
    <message>
      <source>The tag “{0}” is in use.</source>
      <translation>Das Schlagwort „{0}“ ist in Gebrauch.</translation>
    </message>
    <message>
      <source>The text has a broken character in it.</source>
      <translation>Der Text enthält ein fehlerhaftes Zeichen.</translation>
    </message>
    <message>
      <source>The text has changed since these were made, and their passages do not stand in it as they were marked.</source>
      <translation>Der Text hat sich geändert, seit diese entstanden sind, und ihre Textstellen stehen nicht mehr so darin, wie sie markiert wurden.</translation>
    </message>
    <message>
      <source>The text is very long; its Markdown marks were left as they are.</source>
      <translation>Der Text ist sehr lang; seine Markdown-Zeichen wurden belassen, wie sie sind.</translation>
    </message>
    <message>
      <source>The {0} has at most {1} characters.</source>
      <translation>Das Feld „{0}“ hat höchstens {1} Zeichen.</translation>
    </message>
    <message>
      <source>There are no annotations in the file.</source>
      <translation>Die Datei enthält keine Anmerkungen.</translation>
    </message>
    <message>
      <source>There are no words in that passage.</source>
      <translation>In dieser Textstelle sind keine Wörter.</translation>
    </message>
    <message>
      <source>There are no words in that text.</source>
      <translation>In diesem Text sind keine Wörter.</translation>
    </message>
    <message>
      <source>There are other things in “{0}”.</source>
      <translation>In „{0}“ liegt noch anderes.</translation>
    </message>
    <message>
      <source>There are too many ways to open this archive already.</source>
      <translation>Es gibt bereits zu viele Wege, dieses Archiv zu öffnen.</translation>
    </message>
    <message>
      <source>There are {0} cases named “{1}”.</source>
      <translation>Es gibt {0} Akten mit dem Namen „{1}“.</translation>
    </message>
    <message>
      <source>There is a case “{0}” already.</source>
      <translation>Es gibt bereits eine Akte „{0}“.</translation>
    </message>
    <message>
      <source>There is a tag “{0}” already.</source>
      <translation>Es gibt bereits ein Schlagwort „{0}“.</translation>
    </message>
    <message>
      <source>There is an empty line among the words to be blacked out.</source>
      <translation>Unter den zu schwärzenden Wörtern ist eine leere Zeile.</translation>
    </message>
    <message>
      <source>There is another key in this place already; it was kept.</source>
      <translation>An dieser Stelle liegt bereits ein anderer Schlüssel; er wurde beibehalten.</translation>
    </message>
    <message>
      <source>There is no annotation “{0}” in this archive.</source>
      <translation>In diesem Archiv gibt es keine Anmerkung „{0}“.</translation>
    </message>
    <message>
      <source>There is no archive in this folder.</source>
      <translation>In diesem Ordner ist kein Archiv.</translation>
    </message>
    <message>
      <source>There is no archive in “{0}”.</source>
      <translation>In „{0}“ ist kein Archiv.</translation>
    </message>
    <message>
      <source>There is no article {0} in this archive.</source>
      <translation>In diesem Archiv gibt es keinen Artikel {0}.</translation>
    </message>
    <message>
      <source>There is no backup in “{0}”.</source>
      <translation>In „{0}“ liegt keine Sicherung.</translation>
    </message>
    <message>
      <source>There is no case “{0}” in this archive.</source>
      <translation>In diesem Archiv gibt es keine Akte „{0}“.</translation>
    </message>
    <message>
      <source>There is no export format “{0}”.</source>
      <translation>Es gibt kein Exportformat „{0}“.</translation>
    </message>
    <message>
      <source>There is no field “{0}”; it was searched as a word.</source>
      <translation>Es gibt kein Feld „{0}“; es wurde als Wort gesucht.</translation>
    </message>
    <message>
      <source>There is no folder “{0}”.</source>
      <translation>Es gibt keinen Ordner „{0}“.</translation>
    </message>
    <message>
      <source>There is no page size “{0}”.</source>
      <translation>Es gibt keine Seitengröße „{0}“.</translation>
    </message>
    <message>
      <source>There is no page {0}.</source>
      <translation>Es gibt keine Seite {0}.</translation>
    </message>
    <message>
      <source>There is no saved search “{0}” in this archive.</source>
      <translation>In diesem Archiv gibt es keine gespeicherte Suche „{0}“.</translation>
    </message>
    <message>
      <source>There is no signature, or it cannot be read.</source>
      <translation>Es gibt keine Signatur, oder sie ist nicht lesbar.</translation>
    </message>
    <message>
      <source>There is no source “{0}” in this archive.</source>
      <translation>In diesem Archiv gibt es keine Quelle „{0}“.</translation>
    </message>
    <message>
      <source>There is no tag “{0}” in this archive.</source>
      <translation>In diesem Archiv gibt es kein Schlagwort „{0}“.</translation>
    </message>
    <message>
      <source>There is not enough memory to check the passphrase.</source>
      <translation>Der Arbeitsspeicher reicht nicht aus, um die Passphrase zu prüfen.</translation>
    </message>
    <message>
      <source>There is nothing to export.</source>
      <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
      <source>This archive has no passphrase.</source>
      <translation>Dieses Archiv hat keine Passphrase.</translation>
    </message>
    <message>
      <source>This archive has no recovery key.</source>
      <translation>Dieses Archiv hat keinen Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
      <source>This archive is open for reading only.</source>
      <translation>Dieses Archiv ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
      <source>This archive is open in another window or program.</source>
      <translation>Dieses Archiv ist in einem anderen Fenster oder Programm geöffnet.</translation>
    </message>
    <message>
      <source>This archive opens with its passphrase.</source>
      <translation>Dieses Archiv wird mit seiner Passphrase geöffnet.</translation>
    </message>
    <message>
      <source>This archive was written by a newer version of the program.</source>
      <translation>Dieses Archiv wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
    <message>
      <source>This archive was written by an older version of the program.</source>
      <translation>Dieses Archiv wurde von einer älteren Version des Programms geschrieben.</translation>
    </message>
    <message>
      <source>This backup was written by a newer version of the program.</source>
      <translation>Diese Sicherung wurde von einer neueren Version des Programms geschrieben.</translation>
    </message>
    <message>
      <source>This backup was written by an older version of the program.</source>
      <translation>Diese Sicherung wurde von einer älteren Version des Programms geschrieben.</translation>
    </message>
    <message>
      <source>This folder holds the keys of an archive already.</source>
      <translation>Dieser Ordner enthält bereits die Schlüssel eines Archivs.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, export fewer articles at a time or as Markdown.</source>
      <translation>Versuchen Sie es erneut; geschieht es wieder, exportieren Sie weniger Artikel auf einmal oder als Markdown.</translation>
    </message>
    <message>
      <source>Try it again.</source>
      <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Type a few words, such as “Harbour trial”.</source>
      <translation>Geben Sie einige Wörter ein, etwa „Hafenprozess“.</translation>
    </message>
    <message>
      <source>Type a few words, such as “To verify”.</source>
      <translation>Geben Sie einige Wörter ein, etwa „Zu prüfen“.</translation>
    </message>
    <message>
      <source>Type a word, such as “court”.</source>
      <translation>Geben Sie ein Wort ein, etwa „Gericht“.</translation>
    </message>
    <message>
      <source>Type it again, or leave it out.</source>
      <translation>Geben Sie es erneut ein oder lassen Sie es weg.</translation>
    </message>
    <message>
      <source>Type it as it was shown: eight groups of five letters and digits.</source>
      <translation>Geben Sie ihn so ein, wie er angezeigt wurde: acht Gruppen aus fünf Buchstaben und Ziffern.</translation>
    </message>
    <message>
      <source>Type it as the sender wrote it.</source>
      <translation>Geben Sie es so ein, wie der Absender es geschrieben hat.</translation>
    </message>
    <message>
      <source>Type its recovery key, or open it on the computer where it was made.</source>
      <translation>Geben Sie seinen Wiederherstellungsschlüssel ein, oder öffnen Sie es auf dem Computer, auf dem es angelegt wurde.</translation>
    </message>
    <message>
      <source>Type the passphrase, or the recovery key.</source>
      <translation>Geben Sie die Passphrase oder den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
      <source>Type the passphrase.</source>
      <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
      <source>Type what you want to remember.</source>
      <translation>Schreiben Sie, was Sie sich merken möchten.</translation>
    </message>
    <message>
      <source>Unlock the keyring, or check the program's configuration folder, then try again.</source>
      <translation>Entsperren Sie den Schlüsselbund oder prüfen Sie den Konfigurationsordner des Programms und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <source>Unlock the keyring, then open the archive again.</source>
      <translation>Entsperren Sie den Schlüsselbund und öffnen Sie dann das Archiv erneut.</translation>
    </message>
    <message>
      <source>Unpack it and import the file in it.</source>
      <translation>Entpacken Sie die Datei und importieren Sie die Datei darin.</translation>
    </message>
    <message>
      <source>Unpack it and import the files in it.</source>
      <translation>Entpacken Sie die Datei und importieren Sie die Dateien darin.</translation>
    </message>
    <message>
      <source>Use two letters, such as en or ru.</source>
      <translation>Verwenden Sie zwei Buchstaben, etwa en oder ru.</translation>
    </message>
    <message>
      <source>Verify the archive to see what is affected, and restore it from a backup.</source>
      <translation>Überprüfen Sie das Archiv, um zu sehen, was betroffen ist, und stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <source>Verify the archive, and restore it from an earlier backup.</source>
      <translation>Überprüfen Sie das Archiv und stellen Sie es aus einer früheren Sicherung wieder her.</translation>
    </message>
    <message>
      <source>Wait until it is done, then try again.</source>
      <translation>Warten Sie, bis der Vorgang abgeschlossen ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
      <source>What holds the file together (names, tree of pages, table of objects) was changed.</source>
      <translation>Was die Datei zusammenhält (Namen, Seitenbaum, Objekttabelle), wurde verändert.</translation>
    </message>
    <message>
      <source>What the original says of itself, and what other programs noted in it, is still in the file.</source>
      <translation>Was das Original über sich selbst sagt und was andere Programme darin vermerkt haben, steht weiterhin in der Datei.</translation>
    </message>
    <message>
      <source>What was read from “{0}” makes no sense, so it was not taken in.</source>
      <translation>Was aus „{0}“ gelesen wurde, ergibt keinen Sinn; es wurde nicht aufgenommen.</translation>
    </message>
    <message>
      <source>Where words are blacked out, nothing can be attached: it would still have them.</source>
      <translation>Wo Wörter geschwärzt werden, lässt sich nichts anhängen: Darin stünden sie noch.</translation>
    </message>
    <message>
      <source>Where words are blacked out, the originals cannot go along: they still have them.</source>
      <translation>Wo Wörter geschwärzt werden, können die Originale nicht mitgegeben werden: Darin stehen sie noch.</translation>
    </message>
    <message>
      <source>Whether there is a highlight, note, annotation, tag, case, date or url.</source>
      <translation>Ob eine Markierung (highlight), Notiz (note), Anmerkung (annotation), ein Schlagwort (tag), eine Akte (case), ein Datum (date) oder eine Adresse (url) vorhanden ist.</translation>
    </message>
    <message>
      <source>Words cannot be blacked out in the format “{0}”.</source>
      <translation>Im Format „{0}“ lassen sich keine Wörter schwärzen.</translation>
    </message>
    <message>
      <source>Words in notes and in highlighted passages.</source>
      <translation>Wörter in Notizen und in markierten Textstellen.</translation>
    </message>
    <message>
      <source>Words in the byline.</source>
      <translation>Wörter in der Autorenzeile.</translation>
    </message>
    <message>
      <source>Words in the name of the source.</source>
      <translation>Wörter im Namen der Quelle.</translation>
    </message>
    <message>
      <source>Words in the text.</source>
      <translation>Wörter im Text.</translation>
    </message>
    <message>
      <source>Words in the title; they count double.</source>
      <translation>Wörter im Titel; sie zählen doppelt.</translation>
    </message>
    <message>
      <source>Words in the web address.</source>
      <translation>Wörter in der Webadresse.</translation>
    </message>
    <message>
      <source>Words that a scanner's program misread cannot be found; look at article {0}, page {1}.</source>
      <translation>Wörter, die ein Scanprogramm falsch gelesen hat, sind nicht zu finden; sehen Sie Artikel {0}, Seite {1} an.</translation>
    </message>
    <message>
      <source>Words that are to be blacked out have no place on their page.</source>
      <translation>Zu schwärzende Wörter haben keine Stelle auf ihrer Seite.</translation>
    </message>
    <message>
      <source>Words that stay and may tell as much: {0}.</source>
      <translation>Wörter, die stehen bleiben und ebenso viel verraten können: {0}.</translation>
    </message>
    <message>
      <source>Words within pictures cannot be found; look at article {0}, page {1}.</source>
      <translation>Wörter in Bildern sind nicht zu finden; sehen Sie Artikel {0}, Seite {1} an.</translation>
    </message>
    <message>
      <source>Write it as year-month-day, such as 2021-02-14.</source>
      <translation>Schreiben Sie das Datum als Jahr-Monat-Tag, etwa 2021-02-14.</translation>
    </message>
    <message>
      <source>a case cannot be inside itself</source>
      <translation>eine Akte kann nicht in sich selbst liegen</translation>
    </message>
    <message>
      <source>a date is written 2021, 2021-02 or 2021-02-14</source>
      <translation>ein Datum schreibt man 2021, 2021-02 oder 2021-02-14</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>has: takes {0}</source>
      <translation>zu has: gehört eines von {0}</translation>
    </message>
    <message>
      <source>hashtag in the text</source>
      <translation>Hashtag im Text</translation>
    </message>
    <message>
      <source>is: takes {0}</source>
      <translation>zu is: gehört eines von {0}</translation>
    </message>
    <message>
      <source>it needs a value</source>
      <translation>es fehlt noch der Wert</translation>
    </message>
    <message>
      <source>language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>last: takes a number and d, w, m or y, such as 30d</source>
      <translation>zu last: gehören eine Zahl und d, w, m oder y, zum Beispiel 30d</translation>
    </message>
    <message>
      <source>named in the front matter</source>
      <translation>im Dateikopf genannt</translation>
    </message>
    <message>
      <source>named once in the text</source>
      <translation>einmal im Text genannt</translation>
    </message>
    <message>
      <source>named {0} times in the text</source>
      <translation>{0}-mal im Text genannt</translation>
    </message>
    <message>
      <source>published</source>
      <translation>Erscheinungsdatum</translation>
    </message>
    <message>
      <source>some articles are gone</source>
      <translation>einige Artikel sind nicht mehr da</translation>
    </message>
    <message>
      <source>some articles are in that state already</source>
      <translation>einige Artikel haben diesen Status bereits</translation>
    </message>
    <message>
      <source>some articles are in the case already</source>
      <translation>einige Artikel sind bereits in der Akte</translation>
    </message>
    <message>
      <source>some articles are not in the case</source>
      <translation>einige Artikel sind nicht in der Akte</translation>
    </message>
    <message>
      <source>some articles have the tag already</source>
      <translation>einige Artikel haben das Schlagwort bereits</translation>
    </message>
    <message>
      <source>some articles lack the tag</source>
      <translation>einigen Artikeln fehlt das Schlagwort</translation>
    </message>
    <message>
      <source>some articles were reviewed meanwhile</source>
      <translation>einige Artikel wurden inzwischen geprüft</translation>
    </message>
    <message>
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>that version of the text is another one</source>
      <translation>diese Fassung des Textes ist eine andere</translation>
    </message>
    <message>
      <source>the annotation is there already</source>
      <translation>die Anmerkung ist bereits vorhanden</translation>
    </message>
    <message>
      <source>the case above it is gone</source>
      <translation>die übergeordnete Akte ist nicht mehr da</translation>
    </message>
    <message>
      <source>the case is not empty</source>
      <translation>die Akte ist nicht leer</translation>
    </message>
    <message>
      <source>the case is there already</source>
      <translation>die Akte ist bereits vorhanden</translation>
    </message>
    <message>
      <source>the case was changed</source>
      <translation>die Akte wurde geändert</translation>
    </message>
    <message>
      <source>the note was changed</source>
      <translation>die Notiz wurde geändert</translation>
    </message>
    <message>
      <source>the page's own keywords</source>
      <translation>eigene Stichwörter der Seite</translation>
    </message>
    <message>
      <source>the saved search was changed</source>
      <translation>die gespeicherte Suche wurde geändert</translation>
    </message>
    <message>
      <source>the search is saved already</source>
      <translation>die Suche ist bereits gespeichert</translation>
    </message>
    <message>
      <source>the tag is gone</source>
      <translation>das Schlagwort ist nicht mehr da</translation>
    </message>
    <message>
      <source>the tag is still in use</source>
      <translation>das Schlagwort ist noch in Gebrauch</translation>
    </message>
    <message>
      <source>the tag is there already</source>
      <translation>das Schlagwort ist bereits vorhanden</translation>
    </message>
    <message>
      <source>the tag was changed</source>
      <translation>das Schlagwort wurde geändert</translation>
    </message>
    <message>
      <source>the text was changed</source>
      <translation>der Text wurde geändert</translation>
    </message>
    <message>
      <source>the {0} was changed</source>
      <translation>das Feld „{0}“ wurde geändert</translation>
    </message>
    <message>
      <source>there is another tag of that name</source>
      <translation>es gibt ein anderes Schlagwort dieses Namens</translation>
    </message>
    <message>
      <source>there is no day beyond that one</source>
      <translation>jenseits davon gibt es keinen Tag mehr</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>url</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>“{0}” broke off the process that reads files.</source>
      <translation>„{0}“ hat den Prozess abgebrochen, der Dateien liest.</translation>
    </message>
    <message>
      <source>“{0}” cannot be read.</source>
      <translation>„{0}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>“{0}” cannot be read: {1}.</source>
      <translation>„{0}“ kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
      <source>“{0}” could not be opened as a PDF; it may be damaged.</source>
      <translation>„{0}“ konnte nicht als PDF geöffnet werden; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
      <source>“{0}” could not be opened as a picture; it may be damaged.</source>
      <translation>„{0}“ ließ sich nicht als Bild öffnen; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
      <source>“{0}” could not be read as {1}; it may be damaged.</source>
      <translation>„{0}“ ließ sich nicht als {1} lesen; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
      <source>“{0}” could not be read because of a mistake in the program ({1} in {2}, line {3}).</source>
      <translation>„{0}“ ließ sich wegen eines Fehlers im Programm nicht lesen ({1} in {2}, Zeile {3}).</translation>
    </message>
    <message>
      <source>“{0}” could not be read from the disk.</source>
      <translation>„{0}“ ließ sich nicht vom Datenträger lesen.</translation>
    </message>
    <message>
      <source>“{0}” could not be written: {1}.</source>
      <translation>„{0}“ ließ sich nicht schreiben: {1}.</translation>
    </message>
    <message>
      <source>“{0}” does not end in {1}.</source>
      <translation>„{0}“ endet nicht auf {1}.</translation>
    </message>
    <message>
      <source>“{0}” has no letters and no digits to look for.</source>
      <translation>„{0}“ hat keine Buchstaben und keine Ziffern, nach denen sich suchen ließe.</translation>
    </message>
    <message>
      <source>“{0}” has {1} MiB; files over {2} MiB cannot be imported.</source>
      <translation>„{0}“ hat {1} MiB; Dateien über {2} MiB lassen sich nicht importieren.</translation>
    </message>
    <message>
      <source>“{0}” has {1} million pixels; pictures over {2} million cannot be imported.</source>
      <translation>„{0}“ hat {1} Millionen Bildpunkte; Bilder über {2} Millionen lassen sich nicht importieren.</translation>
    </message>
    <message>
      <source>“{0}” holds a backup of an archive, not an archive.</source>
      <translation>„{0}“ enthält die Sicherung eines Archivs, kein Archiv.</translation>
    </message>
    <message>
      <source>“{0}” holds a backup of another archive.</source>
      <translation>„{0}“ enthält die Sicherung eines anderen Archivs.</translation>
    </message>
    <message>
      <source>“{0}” holds no article text.</source>
      <translation>„{0}“ enthält keinen Artikeltext.</translation>
    </message>
    <message>
      <source>“{0}” holds no text.</source>
      <translation>„{0}“ enthält keinen Text.</translation>
    </message>
    <message>
      <source>“{0}” is a file, not a folder.</source>
      <translation>„{0}“ ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
      <source>“{0}” is a file, not an archive's folder.</source>
      <translation>„{0}“ ist eine Datei, nicht der Ordner eines Archivs.</translation>
    </message>
    <message>
      <source>“{0}” is a folder.</source>
      <translation>„{0}“ ist ein Ordner.</translation>
    </message>
    <message>
      <source>“{0}” is a link that leads to itself.</source>
      <translation>„{0}“ ist eine Verknüpfung, die zu sich selbst führt.</translation>
    </message>
    <message>
      <source>“{0}” is a link; links are not followed.</source>
      <translation>„{0}“ ist eine Verknüpfung; Verknüpfungen wird nicht gefolgt.</translation>
    </message>
    <message>
      <source>“{0}” is a pipe or a device, not a file.</source>
      <translation>„{0}“ ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
      <source>“{0}” is a whole archive, and this one is not empty.</source>
      <translation>„{0}“ ist ein ganzes Archiv, und dieses ist nicht leer.</translation>
    </message>
    <message>
      <source>“{0}” is an archive that was exported.</source>
      <translation>„{0}“ ist ein Archiv, das exportiert wurde.</translation>
    </message>
    <message>
      <source>“{0}” is an archive, not a place for a backup.</source>
      <translation>„{0}“ ist ein Archiv, kein Ort für eine Sicherung.</translation>
    </message>
    <message>
      <source>“{0}” is empty.</source>
      <translation>„{0}“ ist leer.</translation>
    </message>
    <message>
      <source>“{0}” is in a format that cannot be imported.</source>
      <translation>„{0}“ hat ein Format, das sich nicht importieren lässt.</translation>
    </message>
    <message>
      <source>“{0}” is in the way, and was not made by restoring.</source>
      <translation>„{0}“ ist im Weg und stammt nicht von einer Wiederherstellung.</translation>
    </message>
    <message>
      <source>“{0}” is larger than the disk allows.</source>
      <translation>„{0}“ ist größer, als der Datenträger erlaubt.</translation>
    </message>
    <message>
      <source>“{0}” is left out so far: {1}.</source>
      <translation>„{0}“ bleibt vorerst unbeachtet: {1}.</translation>
    </message>
    <message>
      <source>“{0}” is like too many words; add letters to it.</source>
      <translation>„{0}“ ähnelt zu vielen Wörtern; fügen Sie Buchstaben hinzu.</translation>
    </message>
    <message>
      <source>“{0}” is missing from the package, or is not what was exported.</source>
      <translation>„{0}“ fehlt im Paket oder ist nicht das, was exportiert wurde.</translation>
    </message>
    <message>
      <source>“{0}” is missing, or cannot be read.</source>
      <translation>„{0}“ fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
      <source>“{0}” is no dossier that Guardbook exported, or its end is missing.</source>
      <translation>„{0}“ ist kein von Guardbook exportiertes Dossier, oder das Ende fehlt.</translation>
    </message>
    <message>
      <source>“{0}” is no folder and no bag that Guardbook exported.</source>
      <translation>„{0}“ ist kein Ordner und kein Paket, das Guardbook exportiert hat.</translation>
    </message>
    <message>
      <source>“{0}” is not a day.</source>
      <translation>„{0}“ ist kein Tag.</translation>
    </message>
    <message>
      <source>“{0}” is not a language code.</source>
      <translation>„{0}“ ist kein Sprachcode.</translation>
    </message>
    <message>
      <source>“{0}” is not empty.</source>
      <translation>„{0}“ ist nicht leer.</translation>
    </message>
    <message>
      <source>“{0}” is not text, and its format is not known.</source>
      <translation>„{0}“ ist kein Text, und das Format ist nicht bekannt.</translation>
    </message>
    <message>
      <source>“{0}” is not the name of a file in the package.</source>
      <translation>„{0}“ ist kein Name einer Datei im Paket.</translation>
    </message>
    <message>
      <source>“{0}” is not there.</source>
      <translation>„{0}“ ist nicht da.</translation>
    </message>
    <message>
      <source>“{0}” is of words too common to be looked for that often.</source>
      <translation>„{0}“ besteht aus Wörtern, die zu häufig sind, um so oft gesucht zu werden.</translation>
    </message>
    <message>
      <source>“{0}” is there already, and is no folder.</source>
      <translation>„{0}“ ist schon da und ist kein Ordner.</translation>
    </message>
    <message>
      <source>“{0}” is write-protected.</source>
      <translation>„{0}“ ist schreibgeschützt.</translation>
    </message>
    <message>
      <source>“{0}” is {1}, which cannot be imported yet.</source>
      <translation>„{0}“ ist {1}; das lässt sich noch nicht importieren.</translation>
    </message>
    <message>
      <source>“{0}” leads nowhere.</source>
      <translation>„{0}“ führt nirgendwohin.</translation>
    </message>
    <message>
      <source>“{0}” may not be read.</source>
      <translation>„{0}“ darf nicht gelesen werden.</translation>
    </message>
    <message>
      <source>“{0}” needs too much memory to be read.</source>
      <translation>„{0}“ braucht zum Lesen zu viel Arbeitsspeicher.</translation>
    </message>
    <message>
      <source>“{0}” stands for too many words (a search may stand for {1}); add letters to it.</source>
      <translation>„{0}“ steht für zu viele Wörter (eine Suche darf für {1} stehen); fügen Sie Buchstaben hinzu.</translation>
    </message>
    <message>
      <source>“{0}” stands in “{1}”, which is not signed and may name no such file.</source>
      <translation>„{0}“ steht in „{1}“; diese Liste ist nicht signiert und darf keine solche Datei nennen.</translation>
    </message>
    <message>
      <source>“{0}” takes too long to read.</source>
      <translation>„{0}“ zu lesen dauert zu lange.</translation>
    </message>
    <message>
      <source>“{0}” was added.</source>
      <translation>„{0}“ wurde hinzugefügt.</translation>
    </message>
    <message>
      <source>“{0}” was changed.</source>
      <translation>„{0}“ wurde geändert.</translation>
    </message>
    <message>
      <source>“{0}” was exported by a newer version of the program.</source>
      <translation>„{0}“ wurde mit einer neueren Version des Programms exportiert.</translation>
    </message>
    <message>
      <source>“{0}” was not found in article {1}; check how it is written.</source>
      <translation>„{0}“ wurde in Artikel {1} nicht gefunden; prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
      <source>“{0}” was read with ~{1}, the most there is.</source>
      <translation>„{0}“ wurde mit ~{1} gelesen, dem höchsten Wert.</translation>
    </message>
    <message>
      <source>“{0}” was searched as words: {1}.</source>
      <translation>„{0}“ wurde als Wörter gesucht: {1}.</translation>
    </message>
    <message>
      <source>“{0}” was taken as a word: it has nothing to join.</source>
      <translation>„{0}“ wurde als Wort genommen: Es hat nichts zu verbinden.</translation>
    </message>
  </context>
  <context>
    <name>settings</name>
    <message>
      <source>%Ln minute</source>
      <translation>%Ln Minute</translation>
    </message>
    <message numerus="yes">
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln Minute</numerusform>
        <numerusform>%Ln Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>A line in the sidebar says when the last backup is older.</source>
      <translation>Eine Zeile in der Seitenleiste sagt, wenn die letzte Sicherung älter ist.</translation>
    </message>
    <message>
      <source>About and privacy</source>
      <translation>Info und Datenschutz</translation>
    </message>
    <message>
      <source>After %Ln day</source>
      <translation>Nach %Ln Tag</translation>
    </message>
    <message numerus="yes">
      <source>After %Ln days</source>
      <translation>
        <numerusform>Nach %Ln Tag</numerusform>
        <numerusform>Nach %Ln Tagen</numerusform>
      </translation>
    </message>
    <message>
      <source>Archives</source>
      <translation>Archive</translation>
    </message>
    <message>
      <source>Archives opened last. Forgetting one takes it out of this list; its files stay.</source>
      <translation>Zuletzt geöffnete Archive. Wird eines vergessen, verschwindet es aus dieser Liste; seine Dateien bleiben.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Everything it keeps is encrypted.</source>
      <translation>Alle Inhalte sind verschlüsselt.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Forget all searches</source>
      <translation>Alle Suchen vergessen</translation>
    </message>
    <message>
      <source>Forget {0}</source>
      <translation>{0} vergessen</translation>
    </message>
    <message>
      <source>Guardbook {0}</source>
      <translation>Guardbook {0}</translation>
    </message>
    <message>
      <source>Kept encrypted in this archive. Switching it off forgets what was remembered.</source>
      <translation>Wird verschlüsselt in diesem Archiv aufbewahrt. Beim Ausschalten wird das Gemerkte vergessen.</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Anordnung</translation>
    </message>
    <message>
      <source>Letters never act while the keyboard is in a text field. Whoever speaks to the computer or presses keys by chance may want to switch them off.</source>
      <translation>Buchstaben wirken nie, solange die Tastatur in einem Textfeld ist. Wer zum Computer spricht oder versehentlich Tasten drückt, möchte sie vielleicht ausschalten.</translation>
    </message>
    <message>
      <source>Lock before the computer sleeps</source>
      <translation>Sperren, bevor der Computer in den Ruhezustand geht</translation>
    </message>
    <message>
      <source>Lock when nobody uses the window</source>
      <translation>Sperren, wenn niemand das Fenster benutzt</translation>
    </message>
    <message>
      <source>Locking</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>Meaning of {0}</source>
      <translation>Bedeutung von {0}</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>Nothing is remembered now.</source>
      <translation>Jetzt ist nichts mehr gemerkt.</translation>
    </message>
    <message>
      <source>Only an archive that asks for its passphrase on this computer can be locked.</source>
      <translation>Nur ein Archiv, das auf diesem Computer nach seiner Passphrase fragt, kann gesperrt werden.</translation>
    </message>
    <message>
      <source>Open an archive first: this belongs to it and goes with it.</source>
      <translation>Öffnen Sie zuerst ein Archiv: Dies gehört zu ihm und wird mit ihm weitergegeben.</translation>
    </message>
    <message>
      <source>Open now</source>
      <translation>Jetzt geöffnet</translation>
    </message>
    <message>
      <source>Originals are never changed.</source>
      <translation>Originale werden nie verändert.</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Passphrase…</source>
      <translation>Passphrase …</translation>
    </message>
    <message>
      <source>Remember what was searched for</source>
      <translation>Merken, wonach gesucht wurde</translation>
    </message>
    <message>
      <source>Remind of backups</source>
      <translation>An Sicherungen erinnern</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Show every shortcut</source>
      <translation>Alle Tastenkürzel anzeigen</translation>
    </message>
    <message>
      <source>Size of the window</source>
      <translation>Größe des Fensters</translation>
    </message>
    <message>
      <source>Takes effect when the program is started again.</source>
      <translation>Wirkt nach dem nächsten Start des Programms.</translation>
    </message>
    <message>
      <source>Text of articles</source>
      <translation>Text der Artikel</translation>
    </message>
    <message>
      <source>Text, icons and room grow together. Takes effect when the program is started again.</source>
      <translation>Text, Symbole und Abstände wachsen zusammen. Wirkt nach dem nächsten Start des Programms.</translation>
    </message>
    <message>
      <source>What a highlight of each colour says. The words stand in the bar over selected text, in the margin and in exports.</source>
      <translation>Was eine Markierung in der jeweiligen Farbe bedeutet. Die Wörter stehen in der Leiste über ausgewähltem Text, am Rand und in Exporten.</translation>
    </message>
    <message>
      <source>What is protected and what is not…</source>
      <translation>Was geschützt ist und was nicht …</translation>
    </message>
    <message>
      <source>What runs then is stopped; an import goes on afterwards.</source>
      <translation>Was dann läuft, wird abgebrochen; ein Import geht danach weiter.</translation>
    </message>
    <message>
      <source>Works on this computer alone; no network connection, ever.</source>
      <translation>Arbeitet nur auf diesem Computer, ganz ohne Netzwerkverbindung.</translation>
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
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>sidebar</name>
    <message>
      <source>All articles</source>
      <translation>Alle Artikel</translation>
    </message>
    <message>
      <source>Cases</source>
      <translation>Akten</translation>
    </message>
    <message>
      <source>Highlights &amp; notes</source>
      <translation>Anmerkungen</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Eingang</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Mit Stern</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Ungelesen</translation>
    </message>
  </context>
  <context>
    <name>tags</name>
    <message>
      <source>Add a tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <source>Case of {0}</source>
      <translation>Akte für {0}</translation>
    </message>
    <message>
      <source>Create “{0}”</source>
      <translation>„{0}“ anlegen</translation>
    </message>
    <message>
      <source>File in a case</source>
      <translation>In einer Akte ablegen</translation>
    </message>
    <message>
      <source>Move below which case?</source>
      <translation>Unter welche Akte verschieben?</translation>
    </message>
    <message>
      <source>Move case</source>
      <translation>Akte verschieben</translation>
    </message>
    <message>
      <source>No case above it</source>
      <translation>Keine Akte darüber</translation>
    </message>
    <message>
      <source>Tags of {0}</source>
      <translation>Schlagwörter für {0}</translation>
    </message>
  </context>
  <context>
    <name>tour</name>
    <message>
      <source>Find every word again</source>
      <translation>Jedes Wort wiederfinden</translation>
    </message>
    <message>
      <source>Hand it over</source>
      <translation>Weitergeben</translation>
    </message>
    <message>
      <source>It stays here</source>
      <translation>Es bleibt hier</translation>
    </message>
    <message>
      <source>Mark what matters</source>
      <translation>Markieren, was wichtig ist</translation>
    </message>
    <message>
      <source>No network connection, ever. Click here to see what is protected and what is not.</source>
      <translation>Niemals eine Netzwerkverbindung. Klicken Sie hier, um zu sehen, was geschützt ist und was nicht.</translation>
    </message>
    <message>
      <source>Select words in an article and press {0}; {1} writes a note.</source>
      <translation>Wählen Sie in einem Artikel Wörter aus und drücken Sie {0}; mit {1} schreiben Sie eine Notiz.</translation>
    </message>
    <message>
      <source>Type, and the list follows. {0} brings you here from anywhere.</source>
      <translation>Tippen Sie, und die Liste folgt. {0} bringt Sie von überall hierher.</translation>
    </message>
    <message>
      <source>{0} writes a PDF with your highlights and notes that any reader opens.</source>
      <translation>{0} schreibt ein PDF mit Ihren Markierungen und Notizen, das jedes Leseprogramm öffnet.</translation>
    </message>
  </context>
  <context>
    <name>trash</name>
    <message>
      <source>%Ln article deleted for good</source>
      <translation>%Ln Artikel endgültig gelöscht</translation>
    </message>
    <message numerus="yes">
      <source>%Ln articles deleted for good</source>
      <translation>
        <numerusform>%Ln Artikel endgültig gelöscht</numerusform>
        <numerusform>%Ln Artikel endgültig gelöscht</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete %Ln article for good?</source>
      <translation>%Ln Artikel endgültig löschen?</translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln articles for good?</source>
      <translation>
        <numerusform>%Ln Artikel endgültig löschen?</numerusform>
        <numerusform>%Ln Artikel endgültig löschen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Deleting {0} of {1} for good</source>
      <translation>{0} von {1} werden endgültig gelöscht</translation>
    </message>
    <message>
      <source>Its text, highlights, notes and the original file in the archive are destroyed. Nothing brings them back, not even Undo.</source>
      <translation>Sein Text, seine Markierungen und Notizen sowie die Originaldatei im Archiv werden vernichtet. Nichts bringt sie zurück, auch nicht „Rückgängig“.</translation>
    </message>
    <message>
      <source>Stop deleting; the rest stays in the Trash</source>
      <translation>Löschen anhalten; der Rest bleibt im Papierkorb</translation>
    </message>
    <message numerus="yes">
      <source>Their texts, highlights, notes and the original files in the archive are destroyed. Nothing brings them back, not even Undo.</source>
      <translation>
        <numerusform>Sein Text, seine Markierungen und Notizen sowie die Originaldatei im Archiv werden vernichtet. Nichts bringt sie zurück, auch nicht „Rückgängig“.</numerusform>
        <numerusform>Ihre Texte, Markierungen und Notizen sowie die Originaldateien im Archiv werden vernichtet. Nichts bringt sie zurück, auch nicht „Rückgängig“.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tray</name>
    <message>
      <source>%Ln thing is running</source>
      <translation>%Ln Vorgang läuft</translation>
    </message>
    <message numerus="yes">
      <source>%Ln things are running</source>
      <translation>
        <numerusform>%Ln Vorgang läuft</numerusform>
        <numerusform>%Ln Vorgänge laufen</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>trouble</name>
    <message>
      <source>Both windows are safe: only one of them may change anything.</source>
      <translation>Beide Fenster sind sicher: Nur eines von ihnen darf etwas ändern.</translation>
    </message>
    <message>
      <source>Everything that was saved before is safe.</source>
      <translation>Alles, was zuvor gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
      <source>Forget this archive</source>
      <translation>Dieses Archiv vergessen</translation>
    </message>
    <message>
      <source>Nothing in the archive was changed.</source>
      <translation>Im Archiv wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing was changed; the archive can still be read.</source>
      <translation>Es wurde nichts geändert; das Archiv kann weiterhin gelesen werden.</translation>
    </message>
    <message>
      <source>Nothing was created or deleted.</source>
      <translation>Es wurde nichts angelegt oder gelöscht.</translation>
    </message>
    <message>
      <source>Open another archive…</source>
      <translation>Anderes Archiv öffnen …</translation>
    </message>
    <message>
      <source>Open for reading</source>
      <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
      <source>Open my archive</source>
      <translation>Mein Archiv öffnen</translation>
    </message>
    <message>
      <source>Restore from a backup…</source>
      <translation>Aus einer Sicherung wiederherstellen…</translation>
    </message>
    <message>
      <source>The archive was not changed, and no repair was tried.</source>
      <translation>Das Archiv wurde nicht geändert, und es wurde keine Reparatur versucht.</translation>
    </message>
    <message>
      <source>The archive was not changed.</source>
      <translation>Das Archiv wurde nicht geändert.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
  </context>
  <context>
    <name>underway</name>
    <message numerus="yes">
      <source>%Ln exports are running.</source>
      <translation>
        <numerusform>Ein Export läuft.</numerusform>
        <numerusform>%Ln Exporte laufen.</numerusform>
      </translation>
    </message>
    <message>
      <source>A backup is being made.</source>
      <translation>Eine Sicherung wird erstellt.</translation>
    </message>
    <message>
      <source>A backup is being restored.</source>
      <translation>Eine Sicherung wird wiederhergestellt.</translation>
    </message>
    <message>
      <source>A backup was stopped when the archive was locked.</source>
      <translation>Eine Sicherung wurde angehalten, als das Archiv gesperrt wurde.</translation>
    </message>
    <message>
      <source>A recovery key is being made.</source>
      <translation>Ein Wiederherstellungsschlüssel wird erstellt.</translation>
    </message>
    <message>
      <source>A recovery key was made, and perhaps not kept, when the archive was locked.</source>
      <translation>Als das Archiv gesperrt wurde, war ein Wiederherstellungsschlüssel erstellt und vielleicht nicht aufbewahrt.</translation>
    </message>
    <message>
      <source>An export is running.</source>
      <translation>Ein Export läuft.</translation>
    </message>
    <message>
      <source>An export was stopped when the archive was locked.</source>
      <translation>Ein Export wurde abgebrochen, als das Archiv gesperrt wurde.</translation>
    </message>
    <message>
      <source>An import is running.</source>
      <translation>Ein Import läuft.</translation>
    </message>
    <message>
      <source>Articles are being deleted for good.</source>
      <translation>Artikel werden endgültig gelöscht.</translation>
    </message>
    <message>
      <source>Deleting for good was stopped by the lock.</source>
      <translation>Das endgültige Löschen wurde durch die Sperre angehalten.</translation>
    </message>
    <message>
      <source>Nothing is changed by that. Start it again at any time.</source>
      <translation>Das ändert nichts. Die Überprüfung kann jederzeit neu beginnen.</translation>
    </message>
    <message>
      <source>Nothing of it is kept when it is stopped.</source>
      <translation>Wird das abgebrochen, bleibt nichts davon zurück.</translation>
    </message>
    <message>
      <source>Nothing of it was kept. Start it again.</source>
      <translation>Davon ist nichts geblieben. Beginnen Sie noch einmal.</translation>
    </message>
    <message>
      <source>Pages are being read.</source>
      <translation>Seiten werden gelesen.</translation>
    </message>
    <message>
      <source>Replace it if you do not have it.</source>
      <translation>Ersetzen Sie ihn, wenn Sie ihn nicht haben.</translation>
    </message>
    <message>
      <source>Restoring a backup was stopped when the archive was locked.</source>
      <translation>Die Wiederherstellung einer Sicherung wurde angehalten, als das Archiv gesperrt wurde.</translation>
    </message>
    <message>
      <source>Start it again.</source>
      <translation>Beginnen Sie sie von vorn.</translation>
    </message>
    <message>
      <source>Start it again: it goes on from there. An earlier one is whole.</source>
      <translation>Starten Sie sie erneut: Sie macht dort weiter. Eine frühere ist unversehrt.</translation>
    </message>
    <message>
      <source>Stop it and close</source>
      <translation>Anhalten und schließen</translation>
    </message>
    <message>
      <source>Stop it and lock</source>
      <translation>Abbrechen und sperren</translation>
    </message>
    <message>
      <source>Stop it and open</source>
      <translation>Anhalten und öffnen</translation>
    </message>
    <message>
      <source>Stop it first.</source>
      <translation>Halten Sie das zuerst an.</translation>
    </message>
    <message>
      <source>The archive is being verified.</source>
      <translation>Das Archiv wird überprüft.</translation>
    </message>
    <message>
      <source>The archive is not locked.</source>
      <translation>Das Archiv ist nicht gesperrt.</translation>
    </message>
    <message>
      <source>The other archive is not opened.</source>
      <translation>Das andere Archiv wird nicht geöffnet.</translation>
    </message>
    <message>
      <source>The reading of pages was stopped by the lock.</source>
      <translation>Das Lesen der Seiten wurde durch die Sperre angehalten.</translation>
    </message>
    <message>
      <source>The window is not closed.</source>
      <translation>Das Fenster ist nicht geschlossen.</translation>
    </message>
    <message>
      <source>Verifying was stopped when the archive was locked.</source>
      <translation>Die Überprüfung wurde angehalten, als das Archiv gesperrt wurde.</translation>
    </message>
    <message>
      <source>Wait until it is shown.</source>
      <translation>Warten Sie, bis er angezeigt wird.</translation>
    </message>
    <message>
      <source>What is imported stays. The rest is offered when you open it again.</source>
      <translation>Was importiert ist, bleibt. Der Rest wird Ihnen beim nächsten Öffnen angeboten.</translation>
    </message>
    <message>
      <source>What is not deleted yet stays when that is stopped.</source>
      <translation>Wird das angehalten, bleibt, was noch nicht gelöscht ist.</translation>
    </message>
    <message>
      <source>What was not deleted yet is still there.</source>
      <translation>Was noch nicht gelöscht war, ist noch da.</translation>
    </message>
    <message>
      <source>When it is stopped, the next one goes on from there.</source>
      <translation>Wird sie angehalten, macht die nächste dort weiter.</translation>
    </message>
  </context>
  <context>
    <name>wordings</name>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>added {0}</source>
      <translation>importiert {0}</translation>
    </message>
    <message>
      <source>any day</source>
      <translation>an einem beliebigen Tag</translation>
    </message>
    <message>
      <source>case {0}</source>
      <translation>Akte {0}</translation>
    </message>
    <message>
      <source>every article</source>
      <translation>alle Artikel</translation>
    </message>
    <message>
      <source>exactly {0}</source>
      <translation>genau {0}</translation>
    </message>
    <message>
      <source>from {0}</source>
      <translation>ab {0}</translation>
    </message>
    <message>
      <source>has {0}</source>
      <translation>mit {0}</translation>
    </message>
    <message>
      <source>in the case</source>
      <translation>in der Akte</translation>
    </message>
    <message>
      <source>kind {0}</source>
      <translation>Art {0}</translation>
    </message>
    <message>
      <source>language {0}</source>
      <translation>Sprache {0}</translation>
    </message>
    <message>
      <source>no such word</source>
      <translation>kein solches Wort</translation>
    </message>
    <message>
      <source>published {0}</source>
      <translation>erschienen {0}</translation>
    </message>
    <message>
      <source>source {0}</source>
      <translation>Quelle {0}</translation>
    </message>
    <message>
      <source>tag {0}</source>
      <translation>Schlagwort {0}</translation>
    </message>
    <message>
      <source>up to {0}</source>
      <translation>bis {0}</translation>
    </message>
    <message>
      <source>{0} (also {1})</source>
      <translation>{0} (auch {1})</translation>
    </message>
    <message>
      <source>{0} and over {1} more</source>
      <translation>{0} und mehr als {1} weitere</translation>
    </message>
    <message>
      <source>{0} and {1} more</source>
      <translation>{0} und {1} weitere</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} bis {1}</translation>
    </message>
    <message>
      <source>“{0}” within {1} words</source>
      <translation>„{0}“ innerhalb von {1} Wörtern</translation>
    </message>
  </context>
</TS>
