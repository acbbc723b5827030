<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find F&amp;act…</source>
        <translation>&amp;Fakt suchen …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Rückwärts su&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;Next Fact</source>
        <translation>&amp;Nächster Fakt</translation>
    </message>
    <message>
        <source>&amp;Previous Fact</source>
        <translation>&amp;Voriger Fakt</translation>
    </message>
    <message>
        <source>&amp;Review Uncertain Facts</source>
        <translation>&amp;Unsichere Fakten prüfen</translation>
    </message>
    <message>
        <source>Show &amp;All Facts Again</source>
        <translation>Alle Fakten &amp;wieder zeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Written to %1 (%2)</source>
        <translation>Geschrieben in %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Paste Article</source>
        <translation>Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Export Picture…</source>
        <translation>&amp;Bild exportieren …</translation>
    </message>
    <message>
        <source>Repeat &amp;Last Export</source>
        <translation>&amp;Letzten Export wiederholen</translation>
    </message>
    <message>
        <source>Export Re&amp;port…</source>
        <translation>Be&amp;richt exportieren …</translation>
    </message>
    <message>
        <source>Export &amp;Facts…</source>
        <translation>Fak&amp;ten exportieren …</translation>
    </message>
    <message>
        <source>&amp;Close Article</source>
        <translation>Artikel &amp;schließen</translation>
    </message>
    <message>
        <source>Open the &amp;Same Articles at the Next Start</source>
        <translation>Beim nächsten Start &amp;dieselben Artikel öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;About Nutgraf</source>
        <translation>Ü&amp;ber Nutgraf</translation>
    </message>
    <message>
        <source>About Nutgraf</source>
        <translation>Über Nutgraf</translation>
    </message>
    <message>
        <source>Nutgraf %1</source>
        <translation>Nutgraf %1</translation>
    </message>
    <message>
        <source>Finds the events, troop numbers and quotes in news on military matters, and shows where each comes from. Works on this computer alone.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Findet Ereignisse, Truppenzahlen und Zitate in Nachrichten über militärische Themen und zeigt, woher sie jeweils stammen. Arbeitet ausschließlich auf diesem Rechner.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>F&amp;acts</source>
        <translation>&amp;Fakten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>F&amp;enster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The next start of Nutgraf speaks it.</source>
        <translation>Die Sprache gilt ab dem nächsten Start von Nutgraf.</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Fit Timeline</source>
        <translation>&amp;Zeitleiste einpassen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Reset &amp;Arrangement</source>
        <translation>A&amp;nordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Window</source>
        <translation>N&amp;ächstes Fenster</translation>
    </message>
    <message>
        <source>&amp;Previous Window</source>
        <translation>&amp;Voriges Fenster</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Timeline &amp;Lanes</source>
        <translation>Spuren der Zeit&amp;leiste</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;What Nutgraf Understands</source>
        <translation>&amp;Was Nutgraf versteht</translation>
    </message>
</context>
<context>
    <name>Alternatives</name>
    <message>
        <source>the place, as named in the same sentence</source>
        <translation>der Ort, im selben Satz genannt</translation>
    </message>
    <message>
        <source>whose they are, as named in the same sentence</source>
        <translation>wessen Truppen, im selben Satz genannt</translation>
    </message>
    <message>
        <source>the speaker, as named in the same sentence</source>
        <translation>der Sprecher, im selben Satz genannt</translation>
    </message>
    <message>
        <source>“%1” may be the one after publication</source>
        <translation>„%1“ kann der Tag nach dem Erscheinen sein</translation>
    </message>
    <message>
        <source>“%1” may be the one before publication</source>
        <translation>„%1“ kann der Tag vor dem Erscheinen sein</translation>
    </message>
    <message>
        <source>“%1” may be of the year after</source>
        <translation>„%1“ kann das Folgejahr meinen</translation>
    </message>
    <message>
        <source>“%1” may be of the year before</source>
        <translation>„%1“ kann das Vorjahr meinen</translation>
    </message>
    <message>
        <source>the date, as “%1” in the same sentence</source>
        <translation>das Datum, als „%1“ im selben Satz</translation>
    </message>
</context>
<context>
    <name>Arrange</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Then By</source>
        <translation>&amp;Dann nach</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, zu %2</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>in „%1“</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>gesagt %1</translation>
    </message>
</context>
<context>
    <name>CorrectionsFile</name>
    <message>
        <source>It does not say what it is.</source>
        <translation>Es fehlt die Angabe, was es ist.</translation>
    </message>
    <message>
        <source>Its words are no longer in the article.</source>
        <translation>Die Textstelle steht nicht mehr im Artikel.</translation>
    </message>
    <message>
        <source>No such fact is found at these words any more.</source>
        <translation>An dieser Textstelle wird kein solcher Fakt mehr gefunden.</translation>
    </message>
    <message>
        <source>It tells no number of troops.</source>
        <translation>Es nennt keine Truppenzahl.</translation>
    </message>
    <message>
        <source>There is another correction for the same words.</source>
        <translation>Für dieselbe Textstelle gibt es eine weitere Korrektur.</translation>
    </message>
    <message>
        <source>It is left as it is; the next change sets it aside under another name.</source>
        <translation>Die Datei bleibt unverändert; bei der nächsten Änderung wird sie unter anderem Namen abgelegt.</translation>
    </message>
    <message>
        <source>The corrections kept for this article cannot be read (%1 at byte %2).</source>
        <translation>Die gespeicherten Korrekturen zu diesem Artikel sind nicht lesbar (%1 bei Byte %2).</translation>
    </message>
    <message>
        <source>The file for this article’s corrections holds something else.</source>
        <translation>Die Datei für die Korrekturen dieses Artikels enthält etwas anderes.</translation>
    </message>
    <message>
        <source>The corrections kept for this article are of a newer version of Nutgraf.</source>
        <translation>Die gespeicherten Korrekturen zu diesem Artikel stammen von einer neueren Nutgraf-Version.</translation>
    </message>
    <message>
        <source>The file for this article’s corrections holds more than %1 of them.</source>
        <translation>Die Datei für die Korrekturen dieses Artikels enthält mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>The corrections kept for this article cannot be read (%1).</source>
        <translation>Die gespeicherten Korrekturen zu diesem Artikel sind nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>The file for this article’s corrections is larger than %1 MB.</source>
        <translation>Die Datei für die Korrekturen dieses Artikels ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>Your corrections could not be kept (%1).</source>
        <translation>Ihre Korrekturen konnten nicht gespeichert werden (%1).</translation>
    </message>
    <message>
        <source>They stay in this window: make room or free the folder, and change anything to try again.</source>
        <translation>Sie bleiben in diesem Fenster erhalten: Schaffen Sie Platz oder geben Sie den Ordner frei; die nächste Änderung löst einen neuen Versuch aus.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>der Ordner existiert nicht</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Cut the file down to the rows and columns that matter.</source>
        <translation>Kürzen Sie die Datei auf die benötigten Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows.</source>
        <translation>Die Tabelle hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>The file has no rows below a first line with the names of the columns.</source>
        <translation>Unter der Kopfzeile mit den Spaltennamen enthält die Datei keine Zeilen.</translation>
    </message>
    <message>
        <source>Choose a table in CSV form.</source>
        <translation>Wählen Sie eine Tabelle im CSV-Format.</translation>
    </message>
    <message>
        <source>A cell has more than %1 characters.</source>
        <translation>Eine Zelle hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>A quotation mark may be open there: close it.</source>
        <translation>Möglicherweise ist dort ein Anführungszeichen offen: Schließen Sie es.</translation>
    </message>
    <message>
        <source>The table has more than %1 columns.</source>
        <translation>Die Tabelle hat mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or double it where it belongs to the text.</source>
        <translation>Schließen Sie es, oder verdoppeln Sie es, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>The table is larger than 16 MB.</source>
        <translation>Die Tabelle ist größer als 16 MB.</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>Die Datei ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Save the table as CSV, and open that.</source>
        <translation>Speichern Sie die Tabelle als CSV und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The table could not be read: %1.</source>
        <translation>Die Tabelle konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check that the file is there and may be read.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden und lesbar ist.</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>The facts could not be written (%1).</source>
        <translation>Die Fakten konnten nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>Choose another folder; what was there is untouched.</source>
        <translation>Wählen Sie einen anderen Ordner; Vorhandenes blieb unverändert.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Export Facts</source>
        <translation>Fakten exportieren</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>past</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>bevorstehend</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>andauernd</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Truppe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Quoted how</source>
        <translation>Zitierweise</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>deployments</source>
        <translation>Truppenzahlen</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>when: %1 or undated</source>
        <translation>Zeit: %1 oder undatiert</translation>
    </message>
    <message>
        <source>when: %1</source>
        <translation>Zeit: %1</translation>
    </message>
</context>
<context>
    <name>FactFields</name>
    <message>
        <source>there now</source>
        <translation>jetzt dort</translation>
    </message>
    <message>
        <source>was so before</source>
        <translation>früher der Fall</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>proposed, not decided</source>
        <translation>vorgeschlagen, nicht beschlossen</translation>
    </message>
    <message>
        <source>a change, not a level</source>
        <translation>eine Änderung, kein Stand</translation>
    </message>
    <message>
        <source>direct: the words as spoken</source>
        <translation>direkt: im Wortlaut</translation>
    </message>
    <message>
        <source>partial: some of the words</source>
        <translation>teilweise: einzelne Worte</translation>
    </message>
    <message>
        <source>indirect: told in other words</source>
        <translation>indirekt: sinngemäß wiedergegeben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>“%1”, date unknown</source>
        <translation>„%1“, Datum unbekannt</translation>
    </message>
    <message>
        <source>a cut by %1</source>
        <translation>Abbau um %1</translation>
    </message>
    <message>
        <source>an increase by %1</source>
        <translation>Aufstockung um %1</translation>
    </message>
    <message>
        <source>This is no such fact.</source>
        <translation>Das ist kein solcher Fakt.</translation>
    </message>
    <message>
        <source>names, set apart by commas</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>18 Feb 2021, Feb 2021, 2021-02-18/2021-02-21, 2018/..</source>
        <translation>18. Februar 2021, Februar 2021, 2021-02-18/2021-02-21, 2018/..</translation>
    </message>
    <message>
        <source>This is no date yet: type a day, a month, a year, or an interval such as 2021-02/2021-04; nothing for an unknown date.</source>
        <translation>Das ist noch kein Datum: Geben Sie Tag, Monat, Jahr oder einen Zeitraum wie 2021-02/2021-04 ein; nichts für ein unbekanntes Datum.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose one of the other troop numbers.</source>
        <translation>Wählen Sie eine der anderen Truppenzahlen.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>An event needs a line that says what happened.</source>
        <translation>Ein Ereignis braucht eine Zeile, die sagt, was geschah.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>4,000, about 500, fewer than 3,500, 500 to 700</source>
        <translation>4.000, rund 500, weniger als 3.500, 500 bis 700</translation>
    </message>
    <message>
        <source>This is no number yet: type one as 4,000, about 500, up to 1,200 or 500 to 700.</source>
        <translation>Das ist noch keine Zahl: Schreiben Sie sie wie 4.000, rund 500, bis zu 1.200 oder 500 bis 700.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>-500 for a cut, 500 for an increase</source>
        <translation>-500 für einen Abbau, 500 für eine Aufstockung</translation>
    </message>
    <message>
        <source>Type a number, with a minus before it for a cut; nothing for no change.</source>
        <translation>Geben Sie eine Zahl ein, für einen Abbau mit Minuszeichen; nichts für keine Änderung.</translation>
    </message>
    <message>
        <source>counted as</source>
        <translation>gezählt als</translation>
    </message>
    <message>
        <source>whose</source>
        <translation>wessen</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ausgehend von</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>laut</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>how</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>Redeverb</translation>
    </message>
    <message>
        <source>through</source>
        <translation>über</translation>
    </message>
    <message>
        <source>to</source>
        <translation>an</translation>
    </message>
    <message>
        <source>said on</source>
        <translation>gesagt am</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>FactJson</name>
    <message>
        <source>What was kept for “%1” does not fit.</source>
        <translation>Der gespeicherte Wert für „%1“ passt nicht.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Reading the views</source>
        <translation>Die Ansichten lesen</translation>
    </message>
    <message>
        <source>Dates and uncertainty</source>
        <translation>Daten und Ungewissheit</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>How corrections are kept</source>
        <translation>Wie Korrekturen aufbewahrt werden</translation>
    </message>
    <message>
        <source>What Nutgraf understands</source>
        <translation>Was Nutgraf versteht</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language translated to, as in ISO 639-1</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This is no picture format that Nutgraf writes.</source>
        <translation>Dieses Bildformat kann Nutgraf nicht schreiben.</translation>
    </message>
    <message>
        <source>Use a file name that ends in .png, .svg or .pdf.</source>
        <translation>Verwenden Sie einen Dateinamen mit der Endung .png, .svg oder .pdf.</translation>
    </message>
    <message>
        <source>This picture is no web page.</source>
        <translation>Dieses Bild ist keine Webseite.</translation>
    </message>
    <message>
        <source>Use a file name that ends in .png, .svg or .pdf; reports can be .html.</source>
        <translation>Verwenden Sie einen Dateinamen mit der Endung .png, .svg oder .pdf; für Berichte auch .html.</translation>
    </message>
    <message>
        <source>The picture is too large to be made.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>Choose a smaller size or scale.</source>
        <translation>Wählen Sie eine kleinere Größe oder Skalierung.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation>Das Bild konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Choose another folder or file name.</source>
        <translation>Wählen Sie einen anderen Ordner oder Dateinamen.</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>the file&apos;s metadata</source>
        <translation>aus den Metadaten der Datei</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>inferred from the text</source>
        <translation>aus dem Text erschlossen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>published %1 (%2)</source>
        <translation>erschienen %1 (%2)</translation>
    </message>
    <message>
        <source>publication date unknown</source>
        <translation>Erscheinungsdatum unbekannt</translation>
    </message>
    <message>
        <source>%1; Nutgraf %2</source>
        <translation>%1; Nutgraf %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Troop levels</source>
        <translation>Truppenstärken</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Report of one page</source>
        <translation>Bericht auf einer Seite</translation>
    </message>
</context>
<context>
    <name>PublicationDrag</name>
    <message>
        <source>Change of Publication Date</source>
        <translation>Erscheinungsdatum ändern</translation>
    </message>
</context>
<context>
    <name>QUndoView</name>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>QuotesPicture</name>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>No quotes were found in this article.</source>
        <translation>In diesem Artikel wurden keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>A table of quotes, empty.</source>
        <translation>Eine leere Tabelle der Zitate.</translation>
    </message>
    <message numerus="yes">
        <source>A table of %n quotes: speaker, words, how and when.</source>
        <translation>
            <numerusform>Eine Tabelle mit %n Zitat: Sprecher, Wortlaut, Form und Zeit.</numerusform>
            <numerusform>Eine Tabelle mit %n Zitaten: Sprecher, Wortlaut, Form und Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>ReadableText</name>
    <message>
        <source>Publication date unknown: relative dates stay open. Give it with --published.</source>
        <translation>Erscheinungsdatum unbekannt: Relative Zeitangaben bleiben offen. Geben Sie es mit --published an.</translation>
    </message>
    <message>
        <source>Published on %1, as the text tells: %2</source>
        <translation>Erschienen am %1, wie der Text erkennen lässt: %2</translation>
    </message>
    <message>
        <source>Published %1 (%2)</source>
        <translation>Erschienen %1 (%2)</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>unknown speaker</source>
        <translation>unbekannter Sprecher</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Troop numbers</source>
        <translation>Truppenzahlen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>This is a binary file, no text.</source>
        <translation>Das ist eine Binärdatei, kein Text.</translation>
    </message>
    <message>
        <source>Open a text, Markdown or HTML file, or paste the article&apos;s text.</source>
        <translation>Öffnen Sie eine Text-, Markdown- oder HTML-Datei, oder fügen Sie den Artikeltext ein.</translation>
    </message>
    <message>
        <source>The file&apos;s character encoding is unknown or its bytes are damaged.</source>
        <translation>Die Zeichenkodierung der Datei ist unbekannt, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor and open it again.</source>
        <translation>Speichern Sie sie in einem Texteditor als UTF-8 und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>Open one with an article in it.</source>
        <translation>Öffnen Sie eine Datei mit einem Artikel.</translation>
    </message>
    <message>
        <source>No article is found in this page.</source>
        <translation>Auf dieser Seite wurde kein Artikel gefunden.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text in the browser and paste it.</source>
        <translation>Kopieren Sie den Artikeltext im Browser und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>This page nests its elements deeper than can be read.</source>
        <translation>Die Elemente dieser Seite sind zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it.</source>
        <translation>Kopieren Sie den Artikeltext und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a word processor document or an archive</source>
        <translation>ein Textverarbeitungsdokument oder ein Archiv</translation>
    </message>
    <message>
        <source>a word processor document</source>
        <translation>ein Textverarbeitungsdokument</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>This is %1, which cannot be read here.</source>
        <translation>Das ist %1, das hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Save it as plain text or as a web page, or copy the article’s text and paste it.</source>
        <translation>Speichern Sie es als reinen Text oder als Webseite, oder kopieren Sie den Artikeltext und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Gespeicherte Webseite</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>This is larger than 50 MB, which no article is.</source>
        <translation>Das ist größer als 50 MB und damit kein Artikel.</translation>
    </message>
    <message>
        <source>Cut the article out of it and open that.</source>
        <translation>Schneiden Sie den Artikel heraus und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>This is a folder, no file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Open one of the files in it.</source>
        <translation>Öffnen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB, which no article is.</source>
        <translation>Diese Datei ist größer als 50 MB und damit kein Artikel.</translation>
    </message>
    <message>
        <source>This file cannot be read (%1).</source>
        <translation>Diese Datei ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie Leserechte haben.</translation>
    </message>
    <message>
        <source>Check the disk or copy the file elsewhere.</source>
        <translation>Prüfen Sie den Datenträger, oder kopieren Sie die Datei an einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ReadingFault</name>
    <message>
        <source>Hardly any text was read from this article.</source>
        <translation>Aus diesem Artikel ließ sich kaum Text lesen.</translation>
    </message>
    <message>
        <source>The page may need scripts, hold only a picture, or stop at a pay wall. Copy the article’s text in your browser and paste it here.</source>
        <translation>Vielleicht braucht die Seite Skripte, enthält nur ein Bild oder endet an einer Bezahlschranke. Kopieren Sie den Text im Browser und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>This article does not seem to be in English.</source>
        <translation>Dieser Artikel scheint nicht auf Englisch zu sein.</translation>
    </message>
    <message>
        <source>English is the only language that is read so far. Open its English edition, if there is one.</source>
        <translation>Bisher wird nur Englisch gelesen. Öffnen Sie die englische Ausgabe, falls es eine gibt.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 differs from the reference: %2 (%3)</source>
        <translation>%1 weicht von der Referenz ab: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 agrees with the reference: %2 (%3)</source>
        <translation>%1 stimmt mit der Referenz überein: %2 (%3)</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>die Referenz</translation>
    </message>
    <message>
        <source>%1 is the sum of the others: adding it to them would count twice.</source>
        <translation>%1 ist die Summe der übrigen: Sie hinzuzurechnen hieße, doppelt zu zählen.</translation>
    </message>
    <message>
        <source>It is not said which columns are the date and the value.</source>
        <translation>Es ist nicht angegeben, welche Spalten Datum und Wert enthalten.</translation>
    </message>
    <message>
        <source>Choose both columns.</source>
        <translation>Wählen Sie beide Spalten.</translation>
    </message>
    <message>
        <source>No row of the table has both a date and a number.</source>
        <translation>Keine Zeile der Tabelle enthält sowohl ein Datum als auch eine Zahl.</translation>
    </message>
    <message>
        <source>Dates are read as 2021-02-18, 2021-02 or 2021. Choose other columns, or change the table.</source>
        <translation>Daten werden als 2021-02-18, 2021-02 oder 2021 gelesen. Wählen Sie andere Spalten, oder ändern Sie die Tabelle.</translation>
    </message>
    <message>
        <source>%1 rows have no date or no number and are left out; the first is row %2.</source>
        <translation>Zeilen ohne Datum oder ohne Zahl bleiben außer Betracht: %1; die erste ist Zeile %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n zeros among other numbers: they may mean “not known”.</source>
        <translation>
            <numerusform>%1 enthält %n Null zwischen anderen Zahlen: Sie kann „nicht bekannt“ bedeuten.</numerusform>
            <numerusform>%1 enthält %n Nullen zwischen anderen Zahlen: Sie können „nicht bekannt“ bedeuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Troop numbers</source>
        <translation>Truppenzahlen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>A page with %1 events, %2 troop numbers and %3 quotes, each with the sentence it comes from.</source>
        <translation>Eine Seite mit Ereignissen (%1), Truppenzahlen (%2) und Zitaten (%3), jeweils mit dem Satz, aus dem sie stammen.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>%1 (due)</source>
        <translation>%1 (bevorstehend)</translation>
    </message>
    <message>
        <source>%1 (possible)</source>
        <translation>%1 (möglich)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
</context>
<context>
    <name>Reshape</name>
    <message>
        <source>There is such a fact at these words already.</source>
        <translation>An dieser Textstelle gibt es bereits einen solchen Fakt.</translation>
    </message>
    <message>
        <source>Choose it, and change it.</source>
        <translation>Wählen Sie ihn aus und ändern Sie ihn.</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation>Es ist kein Text markiert.</translation>
    </message>
    <message>
        <source>Select the words of the fact in the article first.</source>
        <translation>Markieren Sie zuerst die Textstelle des Fakts im Artikel.</translation>
    </message>
    <message>
        <source>you marked these words</source>
        <translation>von Ihnen markierte Textstelle</translation>
    </message>
    <message>
        <source>There is no number in these words.</source>
        <translation>In dieser Textstelle steht keine Zahl.</translation>
    </message>
    <message>
        <source>Select words with a number of troops.</source>
        <translation>Markieren Sie eine Textstelle mit einer Truppenzahl.</translation>
    </message>
    <message>
        <source>This would leave nothing of the fact.</source>
        <translation>Vom Fakt bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>Select in the article a part of its words, or others that belong to a second fact.</source>
        <translation>Markieren Sie im Artikel einen Teil seiner Textstelle oder eine andere, die zu einem zweiten Fakt gehört.</translation>
    </message>
    <message>
        <source>you split it off from another fact</source>
        <translation>von Ihnen von einem anderen Fakt abgetrennt</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>happened</source>
        <translation>geschehen</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>andauernd</translation>
    </message>
    <message>
        <source>due</source>
        <translation>bevorstehend</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotes</source>
        <translation>
            <numerusform>%1 von %n Zitat</numerusform>
            <numerusform>%1 von %n Zitaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployments</source>
        <translation>
            <numerusform>%n Truppenzahl</numerusform>
            <numerusform>%n Truppenzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deployments</source>
        <translation>
            <numerusform>%1 von %n Truppenzahl</numerusform>
            <numerusform>%1 von %n Truppenzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events</source>
        <translation>
            <numerusform>%1 von %n Ereignis</numerusform>
            <numerusform>%1 von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>No quotes were found in this article.
Only words in quotation marks, and words told after “said”, “warned” and their like are taken for quotes.</source>
        <translation>In diesem Artikel wurden keine Zitate gefunden.
Als Zitat gilt nur, was in Anführungszeichen steht oder auf „said“, „warned“ und Ähnliches folgt.</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Truppenzahlen</translation>
    </message>
    <message>
        <source>No numbers of troops were found in this article.
Numbers of killed, refugees or dollars are left out on purpose.</source>
        <translation>In diesem Artikel wurden keine Truppenzahlen gefunden.
Zahlen von Toten, Flüchtlingen oder Dollar bleiben bewusst außer Betracht.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No events were found in this article.
An event needs a date, or a verb that says that something happened.</source>
        <translation>In diesem Artikel wurden keine Ereignisse gefunden.
Ein Ereignis braucht ein Datum oder ein Verb, das sagt, dass etwas geschah.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>an hour</source>
        <translation>eine Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>ein Quartal</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>ein Halbjahr</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>ein Jahrzehnt</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>An empty timeline: no article is open.</source>
        <translation>Eine leere Zeitleiste: Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>An empty timeline: no events were found.</source>
        <translation>Eine leere Zeitleiste: Es wurden keine Ereignisse gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n events</source>
        <translation>
            <numerusform>Zeitleiste mit %n Ereignis</numerusform>
            <numerusform>Zeitleiste mit %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>, from “%1” (%2) to “%3” (%4)</source>
        <translation>, von „%1“ (%2) bis „%3“ (%4)</translation>
    </message>
    <message>
        <source>, %1 of them undated</source>
        <translation>, davon %1 undatiert</translation>
    </message>
    <message>
        <source>; publication date unknown.</source>
        <translation>; Erscheinungsdatum unbekannt.</translation>
    </message>
    <message>
        <source>; published %1.</source>
        <translation>; erschienen %1.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist geöffnet</translation>
    </message>
    <message>
        <source>Open an article to see its events in time.</source>
        <translation>Öffnen Sie einen Artikel, um seine Ereignisse im Zeitverlauf zu sehen.</translation>
    </message>
    <message>
        <source>No events were found in this article</source>
        <translation>In diesem Artikel wurden keine Ereignisse gefunden</translation>
    </message>
    <message>
        <source>Events that you add, or bring back after rejecting them, are shown here.</source>
        <translation>Ereignisse, die Sie ergänzen oder nach dem Verwerfen zurückholen, erscheinen hier.</translation>
    </message>
    <message>
        <source>No event has a date that can be placed</source>
        <translation>Kein Ereignis hat ein Datum, das sich einordnen lässt</translation>
    </message>
    <message>
        <source>Set the publication date above the article to place them.</source>
        <translation>Setzen Sie über dem Artikel das Erscheinungsdatum, um sie einzuordnen.</translation>
    </message>
    <message>
        <source>Give an event a date to place it here.</source>
        <translation>Geben Sie einem Ereignis ein Datum, um es hier einzuordnen.</translation>
    </message>
    <message>
        <source>Publication date unknown: days such as “Thursday” cannot be placed until it is set.</source>
        <translation>Erscheinungsdatum unbekannt: Tage wie „Thursday“ lassen sich erst danach einordnen.</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>erschienen %1</translation>
    </message>
    <message>
        <source>%1 events, a bar for %2, at most %3 in one. Zoom in to read them.</source>
        <translation>%1 Ereignisse, je Balken: %2, höchstens %3 in einem. Zum Lesen hineinzoomen.</translation>
    </message>
    <message>
        <source>No event in sight. Press 0 to see all.</source>
        <translation>Kein Ereignis im Blick. Mit 0 sehen Sie alle.</translation>
    </message>
    <message>
        <source>%1 of %2 labels have no room: zoom in, or point at a mark.</source>
        <translation>%1 von %2 Beschriftungen haben keinen Platz: Zoomen Sie hinein, oder zeigen Sie auf eine Marke.</translation>
    </message>
    <message>
        <source>An empty timeline: nothing was found.</source>
        <translation>Eine leere Zeitleiste: Es wurde nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %n facts</source>
        <translation>
            <numerusform>Zeitleiste mit %n Fakt</numerusform>
            <numerusform>Zeitleiste mit %n Fakten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanes: %1.</source>
        <translation>Spuren: %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was found to be shown here</source>
        <translation>Hier gibt es nichts zu zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 rows in sight: scroll for the rest, or fold lanes.</source>
        <translation>%1 von %2 Zeilen sichtbar: Blättern Sie weiter, oder klappen Sie Spuren ein.</translation>
    </message>
    <message>
        <source>An empty timeline: the facets let nothing through.</source>
        <translation>Eine leere Zeitleiste: Die Facetten lassen nichts durch.</translation>
    </message>
    <message>
        <source>The facets let none of the %1 here through</source>
        <translation>Die Facetten lassen keinen Eintrag durch (%1 vorhanden)</translation>
    </message>
    <message>
        <source>Reset them to see all again.</source>
        <translation>Setzen Sie sie zurück, um wieder alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>TroopCanvas</name>
    <message>
        <source>According to %1. %2</source>
        <translation>Laut %1. %2</translation>
    </message>
</context>
<context>
    <name>TroopChart</name>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>of whom %1</source>
        <translation>davon %1</translation>
    </message>
    <message>
        <source>planned, date not told</source>
        <translation>geplant, ohne Datum</translation>
    </message>
    <message>
        <source>first level = 100</source>
        <translation>erster Stand = 100</translation>
    </message>
    <message>
        <source>axis does not begin at zero</source>
        <translation>Achse beginnt nicht bei null</translation>
    </message>
    <message>
        <source>Not on the chart:</source>
        <translation>Nicht im Diagramm:</translation>
    </message>
    <message>
        <source>%1 (date unknown)</source>
        <translation>%1 (Datum unbekannt)</translation>
    </message>
    <message>
        <source>%1 (a change)</source>
        <translation>%1 (eine Änderung)</translation>
    </message>
    <message>
        <source>%1 (no first level)</source>
        <translation>%1 (kein erster Stand)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>erschienen %1</translation>
    </message>
    <message>
        <source>%1 of %2 series</source>
        <translation>%1 von %2 Reihen</translation>
    </message>
    <message>
        <source>first level of each series = 100</source>
        <translation>erster Stand jeder Reihe = 100</translation>
    </message>
    <message>
        <source>Troop levels. </source>
        <translation>Truppenstärken. </translation>
    </message>
    <message>
        <source>No article is open.
Open one to see the strength of forces that it tells.</source>
        <translation>Kein Artikel ist geöffnet.
Öffnen Sie einen, um die darin genannten Truppenstärken zu sehen.</translation>
    </message>
    <message>
        <source>No number of troops was found in this article.
Numbers of killed, refugees or dollars are left out on purpose.</source>
        <translation>In diesem Artikel wurde keine Truppenzahl gefunden.
Zahlen von Toten, Flüchtlingen oder Dollar bleiben bewusst außer Betracht.</translation>
    </message>
    <message>
        <source>The numbers found have no date, as the publication date is unknown.
Set it above the article to place them.</source>
        <translation>Die gefundenen Zahlen haben kein Datum, weil das Erscheinungsdatum unbekannt ist.
Setzen Sie es über dem Artikel, um sie einzuordnen.</translation>
    </message>
    <message>
        <source>The numbers found have no date, so there is no chart of them over time.
The table of deployments lists them; a date can be set there.</source>
        <translation>Die gefundenen Zahlen haben kein Datum, daher gibt es kein Diagramm im Zeitverlauf.
Die Tabelle der Truppenzahlen führt sie auf; dort lässt sich ein Datum setzen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The facets let no number of troops through.
Reset them to see all again.</source>
        <translation>Die Facetten lassen keine Truppenzahl durch.
Setzen Sie sie zurück, um wieder alles zu sehen.</translation>
    </message>
</context>
<context>
    <name>TroopRows</name>
    <message>
        <source>changed by %1</source>
        <translation>geändert um %1</translation>
    </message>
    <message>
        <source>cut by %1</source>
        <translation>verringert um %1</translation>
    </message>
    <message>
        <source>increased by %1</source>
        <translation>erhöht um %1</translation>
    </message>
    <message>
        <source>date not told</source>
        <translation>Datum nicht genannt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, of whom %2</source>
        <translation>%1, davon %2</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>geplant: %1</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>oder %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Troop levels</source>
        <translation>Truppenstärken</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Truppenzahlen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Jan</source>
        <comment>month in a date</comment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month in a date</comment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month in a date</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month in a date</comment>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month in a date</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month in a date</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month in a date</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month in a date</comment>
        <translation>August</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month in a date</comment>
        <translation>September</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month in a date</comment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month in a date</comment>
        <translation>November</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month in a date</comment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month on an axis</comment>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month on an axis</comment>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month on an axis</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month on an axis</comment>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month on an axis</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month on an axis</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month on an axis</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month on an axis</comment>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month on an axis</comment>
        <translation>Sept</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month on an axis</comment>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month on an axis</comment>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month on an axis</comment>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Mon</source>
        <comment>weekday before a date</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>weekday before a date</comment>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <comment>weekday before a date</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <comment>weekday before a date</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <comment>weekday before a date</comment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <comment>weekday before a date</comment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>weekday before a date</comment>
        <translation>So</translation>
    </message>
    <message>
        <source>Mo</source>
        <comment>weekday above a calendar</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tu</source>
        <comment>weekday above a calendar</comment>
        <translation>Di</translation>
    </message>
    <message>
        <source>We</source>
        <comment>weekday above a calendar</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Th</source>
        <comment>weekday above a calendar</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fr</source>
        <comment>weekday above a calendar</comment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sa</source>
        <comment>weekday above a calendar</comment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Su</source>
        <comment>weekday above a calendar</comment>
        <translation>So</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 v. Chr.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>day of a month, before the rest of the date</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal point</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1er</translation>
    </message>
    <message>
        <source>about %1 or more</source>
        <translation>rund %1 oder mehr</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>rund %1</translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <translation>rund %1 bis %2</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Troops</source>
        <translation>Truppen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>Writers</name>
    <message>
        <source>Facts as JSON</source>
        <translation>Fakten als JSON</translation>
    </message>
    <message>
        <source>Troop numbers as a table (CSV)</source>
        <translation>Truppenzahlen als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Text with its times (TimeML)</source>
        <translation>Text mit Zeitangaben (TimeML)</translation>
    </message>
    <message>
        <source>Facts as readable text</source>
        <translation>Fakten als lesbarer Text</translation>
    </message>
</context>
<context>
    <name>nutgraf::ArticleCanvas</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>nutgraf::ArticleView</name>
    <message>
        <source>Mark as &amp;Event</source>
        <translation>Als &amp;Ereignis markieren</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Mark as &amp;Troop Number</source>
        <translation>Als &amp;Truppenzahl markieren</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Mark as &amp;Quote</source>
        <translation>Als &amp;Zitat markieren</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Make These the &amp;Words of the Chosen Fact</source>
        <translation>Als Te&amp;xtstelle des gewählten Fakts setzen</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>&amp;Split These Words Off the Chosen Fact</source>
        <translation>Vom gewählten Fakt &amp;abtrennen</translation>
    </message>
    <message>
        <source>Alt+5</source>
        <translation>Alt+5</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>New Troop Number</source>
        <translation>Neue Truppenzahl</translation>
    </message>
    <message>
        <source>New Quote</source>
        <translation>Neues Zitat</translation>
    </message>
    <message>
        <source>Choose a fact, then select the words that it should have.</source>
        <translation>Wählen Sie einen Fakt und markieren Sie dann die gewünschte Textstelle.</translation>
    </message>
    <message>
        <source>Choose a fact, then select the words of it that are a second one.</source>
        <translation>Wählen Sie einen Fakt und markieren Sie dann den Teil, der ein zweiter ist.</translation>
    </message>
    <message>
        <source>%1
date unknown</source>
        <translation>%1
Datum unbekannt</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Other Words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Splitting</source>
        <translation>Aufteilen</translation>
    </message>
</context>
<context>
    <name>nutgraf::CandidateCalendar</name>
    <message>
        <source>Candidate day %1 of %2: %3</source>
        <translation>Möglicher Tag %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>nutgraf::CandidatePopup</name>
    <message>
        <source>Days on which the article may have been published</source>
        <translation>Tage, an denen der Artikel erschienen sein kann</translation>
    </message>
    <message>
        <source>Click the day on which it was published</source>
        <translation>Klicken Sie auf den Erscheinungstag</translation>
    </message>
</context>
<context>
    <name>nutgraf::CommandPalette</name>
    <message>
        <source>No command is called so.</source>
        <translation>Es gibt keinen Befehl dieses Namens.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
</context>
<context>
    <name>nutgraf::CorrectionsView</name>
    <message>
        <source>accepted</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>ergänzt</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing was corrected.
Accept, reject or change a fact where its explanation stands, and it is listed and kept here.</source>
        <translation>Nichts wurde korrigiert.
Bestätigen, verwerfen oder ändern Sie einen Fakt bei seiner Begründung, dann wird er hier aufgeführt und gespeichert.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ihr Eingriff</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Takes the selected corrections back (Delete)</source>
        <translation>Nimmt die markierten Korrekturen zurück (Entf)</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>hangs in the air</source>
        <translation>ohne Fundstelle</translation>
    </message>
    <message>
        <source>Corrections %1</source>
        <translation>Korrekturen %1</translation>
    </message>
    <message>
        <source>Taking a Correction Back</source>
        <translation>Korrektur zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Taking %n Corrections Back</source>
        <translation>
            <numerusform>%n Korrektur zurücknehmen</numerusform>
            <numerusform>%n Korrekturen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>its words</source>
        <translation>seine Textstelle</translation>
    </message>
</context>
<context>
    <name>nutgraf::DateEditor</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Back to what the article says</source>
        <translation>Zurück zur Angabe des Artikels</translation>
    </message>
    <message>
        <source>18 Feb 2021, 2021-02-18, Feb 2021</source>
        <translation>18. Februar 2021, 2021-02-18, Februar 2021</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, the day is not known</source>
        <translation>%1, der Tag ist nicht bekannt</translation>
    </message>
    <message>
        <source>A day, a month or a year.</source>
        <translation>Ein Tag, ein Monat oder ein Jahr.</translation>
    </message>
    <message>
        <source>This is no date yet: a day, month and year, or part of them.</source>
        <translation>Das ist noch kein Datum: Tag, Monat und Jahr oder ein Teil davon.</translation>
    </message>
</context>
<context>
    <name>nutgraf::DateHistogram</name>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>No fact has a date.</source>
        <translation>Kein Fakt hat ein Datum.</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Alle Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nutgraf::DockTitle</name>
    <message>
        <source>Own window</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>nutgraf::ExportDialog</name>
    <message>
        <source>No background</source>
        <translation>Kein Hintergrund</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Say where it comes from</source>
        <translation>Quelle angeben</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>Alle Ansichten</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG, Pixel</translation>
    </message>
    <message>
        <source>SVG, drawing</source>
        <translation>SVG, Zeichnung</translation>
    </message>
    <message>
        <source>PDF, page</source>
        <translation>PDF, Seite</translation>
    </message>
    <message>
        <source>HTML, web page</source>
        <translation>HTML, Webseite</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What the window shows</source>
        <translation>Was das Fenster zeigt</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>No subtitle</source>
        <translation>Kein Untertitel</translation>
    </message>
    <message>
        <source>Said by screen readers in the picture&apos;s place; written into the file</source>
        <translation>Wird von Bildschirmlesern anstelle des Bildes vorgelesen; steht in der Datei</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>Ska&amp;lierung</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Su&amp;btitle</source>
        <translation>U&amp;ntertitel</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>&amp;Alternativtext</translation>
    </message>
    <message>
        <source>as wide as the reader&apos;s window</source>
        <translation>so breit wie das Fenster des Lesers</translation>
    </message>
    <message>
        <source>gives %1 × %2 pixels</source>
        <translation>ergibt %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>gives %1 × %2 mm</source>
        <translation>ergibt %1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 pictures (*.%2)</source>
        <translation>%1-Bilder (*.%2)</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>In this size</source>
        <translation>In dieser Größe</translation>
    </message>
    <message>
        <source>As large as its labels need</source>
        <translation>So groß, wie die Beschriftung es braucht</translation>
    </message>
    <message>
        <source>Over several pages (PDF)</source>
        <translation>Über mehrere Seiten (PDF)</translation>
    </message>
    <message>
        <source>Whether a long timeline is made to fit, or shown whole</source>
        <translation>Ob eine lange Zeitleiste eingepasst oder ganz gezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Extent</source>
        <translation>Aus&amp;dehnung</translation>
    </message>
    <message>
        <source>gives one page of %1 × %2 mm</source>
        <translation>ergibt eine Seite von %1 × %2 mm</translation>
    </message>
    <message>
        <source>gives %1 pages of %2 × %3 mm</source>
        <translation>ergibt %1 Seiten von %2 × %3 mm</translation>
    </message>
</context>
<context>
    <name>nutgraf::FacetModel</name>
    <message>
        <source>Leave these out (Delete)</source>
        <translation>Diese ausschließen (Entf)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>nutgraf::FacetView</name>
    <message>
        <source>With undated facts</source>
        <translation>Mit undatierten Fakten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show all facts again</source>
        <translation>Alle Fakten wieder zeigen</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>No facts were found in this article.</source>
        <translation>In diesem Artikel wurden keine Fakten gefunden.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <source>Facets · %1</source>
        <translation>Facetten · %1</translation>
    </message>
    <message>
        <source>&amp;Include</source>
        <translation>&amp;Einschließen</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>&amp;Ausschließen</translation>
    </message>
</context>
<context>
    <name>nutgraf::FactModel</name>
    <message>
        <source>cut</source>
        <translation>Abbau</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>Aufstockung</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Gezählt als</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Laut</translation>
    </message>
</context>
<context>
    <name>nutgraf::FactRows</name>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n facts, folded</source>
        <translation>
            <numerusform>%1, %n Fakt, eingeklappt</numerusform>
            <numerusform>%1, %n Fakten, eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n facts</source>
        <translation>
            <numerusform>%1, %n Fakt</numerusform>
            <numerusform>%1, %n Fakten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nutgraf::FactTable</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Choose columns, order and groups</source>
        <translation>Spalten, Reihenfolge und Gruppen wählen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with Column &amp;Titles</source>
        <translation>Mit &amp;Spaltentiteln kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Words</source>
        <translation>Als &amp;Wortlaut kopieren</translation>
    </message>
    <message>
        <source>Copy as C&amp;itation</source>
        <translation>Als &amp;Zitatbeleg kopieren</translation>
    </message>
    <message>
        <source>No article is open.
Open one to see what is found in it.</source>
        <translation>Kein Artikel ist geöffnet.
Öffnen Sie einen, um zu sehen, was darin gefunden wird.</translation>
    </message>
    <message>
        <source>The facets let none of the %1 here through.
Reset them to see all again.</source>
        <translation>Die Facetten lassen keinen Eintrag durch (%1 vorhanden).
Setzen Sie sie zurück, um wieder alle zu sehen.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.
Press Escape in the filter to see all again.</source>
        <translation>Nichts passt zu „%1“.
Drücken Sie im Filterfeld Escape, um wieder alles zu sehen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;Fold All Groups</source>
        <translation>Alle Gruppen &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold All Groups</source>
        <translation>Alle Gruppen &amp;ausklappen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfene</translation>
    </message>
    <message>
        <source>Show the facts that you rejected, struck through</source>
        <translation>Zeigt die verworfenen Fakten, durchgestrichen</translation>
    </message>
    <message>
        <source>All that was found here is rejected.
Tick “Rejected” to see it.</source>
        <translation>Alles, was hier gefunden wurde, ist verworfen.
Mit „Verworfene“ wird es wieder gezeigt.</translation>
    </message>
</context>
<context>
    <name>nutgraf::FieldRow</name>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click or press Enter to change this</source>
        <translation>Zum Ändern klicken oder die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Put “%1” here</source>
        <translation>„%1“ einsetzen</translation>
    </message>
</context>
<context>
    <name>nutgraf::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>in the article</source>
        <translation>im Artikel</translation>
    </message>
    <message>
        <source>in facts</source>
        <translation>in Fakten</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
</context>
<context>
    <name>nutgraf::HandbookBrowser</name>
    <message>
        <source>Page of the handbook</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>nutgraf::HandbookWindow</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>nutgraf::MainWindow</name>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file for your corrections had been changed by something else, which now has a name of its own.</source>
        <translation>Die Datei für Ihre Korrekturen war anderweitig geändert worden; jene Fassung trägt nun einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Your corrections in this window are kept in its place.</source>
        <translation>An ihrer Stelle sind die Korrekturen aus diesem Fenster gespeichert.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Copy an article first, then paste it here.</source>
        <translation>Kopieren Sie zuerst einen Artikel und fügen Sie ihn dann hier ein.</translation>
    </message>
    <message>
        <source>%1[*] – Nutgraf</source>
        <translation>%1[*] – Nutgraf</translation>
    </message>
    <message>
        <source>nothing leaves this computer</source>
        <translation>nichts verlässt diesen Rechner</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n troop numbers</source>
        <translation>
            <numerusform>%n Truppenzahl</numerusform>
            <numerusform>%n Truppenzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotes</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
</context>
<context>
    <name>nutgraf::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nutgraf::NameChange</name>
    <message>
        <source>Not a speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>New name, or the name of the same</source>
        <translation>Neuer oder gleichbedeutender Name</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Takes this name out wherever it is said to speak</source>
        <translation>Entfernt diesen Namen überall, wo er als Sprecher steht</translation>
    </message>
    <message>
        <source>%1
→ %2</source>
        <translation>%1
→ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n facts carry “%1”</source>
        <translation>
            <numerusform>%n Fakt trägt „%1“</numerusform>
            <numerusform>%n Fakten tragen „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Change all %1</source>
        <translation>Alle %1 ändern</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>Taking “%1” Out</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>“%1” Is “%2”</source>
        <translation>„%1“ ist „%2“</translation>
    </message>
    <message>
        <source>“%1” Is Not a Speaker</source>
        <translation>„%1“ ist kein Sprecher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>nutgraf::NamesView</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>party</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>No fact carries a name.
Who speaks, whose troops they are and where they are is listed here, to be given another name in all facts at once.</source>
        <translation>Kein Fakt trägt einen Namen.
Hier steht, wer spricht, wessen Truppen es sind und wo sie sind; jeder Name lässt sich in allen Fakten zugleich ändern.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>nutgraf::OpeningProgress</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading; what is open stays</source>
        <translation>Lesen abbrechen; Geöffnetes bleibt</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
</context>
<context>
    <name>nutgraf::OverviewStrip</name>
    <message>
        <source>Overview of the timeline</source>
        <translation>Überblick der Zeitleiste</translation>
    </message>
    <message>
        <source>The whole time. Drag the frame or its ends; double-click to show all.</source>
        <translation>Der gesamte Zeitraum. Ziehen Sie den Rahmen oder seine Enden; ein Doppelklick zeigt alles.</translation>
    </message>
</context>
<context>
    <name>nutgraf::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>nutgraf::PictureSizeField</name>
    <message>
        <source>Slide, 16:9</source>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4, Querformat</translation>
    </message>
    <message>
        <source>A4, upright</source>
        <translation>A4, Hochformat</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation>Einheit von Breite und Höhe</translation>
    </message>
</context>
<context>
    <name>nutgraf::PublicationBar</name>
    <message>
        <source>set by you</source>
        <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>from the page’s metadata</source>
        <translation>aus den Metadaten der Seite</translation>
    </message>
    <message>
        <source>from the date line</source>
        <translation>aus der Datumszeile</translation>
    </message>
    <message>
        <source>from the file’s name</source>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>inferred from the text</source>
        <translation>aus dem Text erschlossen</translation>
    </message>
    <message>
        <source>Pick the day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>The days that the text leaves open, in a calendar</source>
        <translation>Die Tage, die der Text offenlässt, im Kalender</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Erscheinungsdatum unbekannt</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Erschienen %1</translation>
    </message>
    <message>
        <source>No fact needs it so far.</source>
        <translation>Bisher braucht es kein Fakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n facts wait for it: their days are told from that date.</source>
        <translation>
            <numerusform>%n Fakt hängt davon ab: Sein Tag ergibt sich aus diesem Datum.</numerusform>
            <numerusform>%n Fakten hängen davon ab: Ihre Tage ergeben sich aus diesem Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dates of %n facts stay open until you pick the day.</source>
        <translation>
            <numerusform>Das Datum von %n Fakt bleibt offen, bis Sie den Tag wählen.</numerusform>
            <numerusform>Die Daten von %n Fakten bleiben offen, bis Sie den Tag wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts depend on it</source>
        <translation>
            <numerusform>%n Fakt hängt davon ab</numerusform>
            <numerusform>%n Fakten hängen davon ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Change of Publication Date</source>
        <translation>Erscheinungsdatum ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n Mondays</source>
        <translation>
            <numerusform>%n Montag</numerusform>
            <numerusform>%n Montagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Tuesdays</source>
        <translation>
            <numerusform>%n Dienstag</numerusform>
            <numerusform>%n Dienstagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Wednesdays</source>
        <translation>
            <numerusform>%n Mittwoch</numerusform>
            <numerusform>%n Mittwochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Thursdays</source>
        <translation>
            <numerusform>%n Donnerstag</numerusform>
            <numerusform>%n Donnerstagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Fridays</source>
        <translation>
            <numerusform>%n Freitag</numerusform>
            <numerusform>%n Freitagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Saturdays</source>
        <translation>
            <numerusform>%n Samstag</numerusform>
            <numerusform>%n Samstagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Sundays</source>
        <translation>
            <numerusform>%n Sonntag</numerusform>
            <numerusform>%n Sonntagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Published on one of %1, %2</source>
        <translation>Erschienen an einem von %1, %2</translation>
    </message>
</context>
<context>
    <name>nutgraf::ReferenceDialog</name>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Columns of the Reference</source>
        <translation>Spalten der Referenz</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Untergrenze</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Obergrenze</translation>
    </message>
    <message>
        <source>&amp;Force</source>
        <translation>&amp;Truppe</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Or&amp;t</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 numbers in %2 series</source>
        <translation>%1 Zahlen in %2 Reihen</translation>
    </message>
</context>
<context>
    <name>nutgraf::ReferencePanel</name>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Says which columns of the table are what</source>
        <translation>Legt fest, welche Spalte der Tabelle was enthält</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the reference off the chart</source>
        <translation>Nimmt die Referenz aus dem Diagramm</translation>
    </message>
    <message>
        <source>Differences from the reference</source>
        <translation>Abweichungen von der Referenz</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>“%1” has no number for what the article tells.</source>
        <translation>„%1“ enthält keine Zahl zu dem, was der Artikel nennt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n numbers differ from the reference “%2”</source>
        <translation>
            <numerusform>%1 von %n Zahl weicht vom Vergleich „%2“ ab</numerusform>
            <numerusform>%1 von %n Zahlen weichen vom Vergleich „%2“ ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nutgraf::ReviewBar</name>
    <message>
        <source>Accept</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>This fact is right (A)</source>
        <translation>Dieser Fakt stimmt (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>This fact is wrong (R)</source>
        <translation>Dieser Fakt ist falsch (R)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Change its fields (E)</source>
        <translation>Seine Felder ändern (E)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>The fact before (B)</source>
        <translation>Voriger Fakt (B)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Leave it as it is and go on (N)</source>
        <translation>So lassen und weiter (N)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>End the review (Escape)</source>
        <translation>Prüfung beenden (Esc)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>There is nothing to review: every fact was judged.</source>
        <translation>Nichts zu prüfen: Alle Fakten sind beurteilt.</translation>
    </message>
    <message>
        <source>All %1 are reviewed.</source>
        <translation>Alle %1 sind geprüft.</translation>
    </message>
    <message>
        <source>%1 of %2 · this fact is gone</source>
        <translation>%1 von %2 · diesen Fakt gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 % sure · %4</source>
        <translation>%1 von %2 · zu %3 % sicher · %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>nutgraf::SharedTime</name>
    <message>
        <source>Lin&amp;k Time Axes</source>
        <translation>Zeitachsen &amp;koppeln</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Timeline and troop levels show the same stretch of time</source>
        <translation>Zeitleiste und Truppenstärken zeigen denselben Zeitraum</translation>
    </message>
</context>
<context>
    <name>nutgraf::ShortcutEditor</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Kein</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Kürzel</translation>
    </message>
    <message>
        <source>Click here and press the keys</source>
        <translation>Hier klicken und die Tasten drücken</translation>
    </message>
    <message>
        <source>Take the shortcut away</source>
        <translation>Kürzel entfernen</translation>
    </message>
    <message>
        <source>Go back to the program&apos;s own shortcut</source>
        <translation>Zurück zum vorgegebenen Kürzel</translation>
    </message>
    <message>
        <source>New shortcut:</source>
        <translation>Neues Kürzel:</translation>
    </message>
    <message>
        <source>All to De&amp;faults</source>
        <translation>Alle auf Vor&amp;gabe</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Taking it over leaves that one without a shortcut.</source>
        <translation>%1 gehört zu „%2“. Wird es übernommen, hat jener Befehl kein Kürzel mehr.</translation>
    </message>
</context>
<context>
    <name>nutgraf::ShownFacts</name>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n facts</source>
        <translation>
            <numerusform>%1 von %n Fakt</numerusform>
            <numerusform>%1 von %n Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n Fakt</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nutgraf::StartPage</name>
    <message>
        <source>Open an article…</source>
        <translation>Artikel öffnen …</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Finds the events, troop numbers and quotes in an article on military matters, and shows where each comes from.</source>
        <translation>Findet Ereignisse, Truppenzahlen und Zitate in einem Artikel über militärische Themen und zeigt, woher sie jeweils stammen.</translation>
    </message>
    <message>
        <source>Or drop a file, a page or text anywhere in this window. Nothing leaves this computer.</source>
        <translation>Oder legen Sie eine Datei, eine Seite oder Text irgendwo in diesem Fenster ab. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
</context>
<context>
    <name>nutgraf::TimelineTools</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>What the lanes of the timeline stand for</source>
        <translation>Wofür die Spuren der Zeitleiste stehen</translation>
    </message>
    <message>
        <source>Which kinds of facts the timeline shows</source>
        <translation>Welche Arten von Fakten die Zeitleiste zeigt</translation>
    </message>
    <message>
        <source>&amp;No Lanes</source>
        <translation>&amp;Keine Spuren</translation>
    </message>
    <message>
        <source>Lanes by &amp;Kind</source>
        <translation>Spuren nach &amp;Art</translation>
    </message>
    <message>
        <source>Lanes by S&amp;tatus</source>
        <translation>Spuren nach S&amp;tatus</translation>
    </message>
    <message>
        <source>Lanes by &amp;Force</source>
        <translation>Spuren nach T&amp;ruppe</translation>
    </message>
    <message>
        <source>Lanes by &amp;Place</source>
        <translation>Spuren nach &amp;Ort</translation>
    </message>
    <message>
        <source>Lanes by &amp;Speaker</source>
        <translation>Spuren nach &amp;Sprecher</translation>
    </message>
    <message>
        <source>Earliest Lane &amp;First</source>
        <translation>&amp;Früheste Spur zuerst</translation>
    </message>
    <message>
        <source>F&amp;ullest Lane First</source>
        <translation>&amp;Vollste Spur zuerst</translation>
    </message>
    <message>
        <source>Lanes from &amp;A to Z</source>
        <translation>Spuren von A bis &amp;Z</translation>
    </message>
    <message>
        <source>Show &amp;Events</source>
        <translation>&amp;Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Show Numbers of T&amp;roops</source>
        <translation>Truppenza&amp;hlen zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Quotes</source>
        <translation>Z&amp;itate zeigen</translation>
    </message>
    <message>
        <source>Fold A&amp;ll Lanes</source>
        <translation>A&amp;lle Spuren einklappen</translation>
    </message>
    <message>
        <source>Unf&amp;old All Lanes</source>
        <translation>Alle Spuren a&amp;usklappen</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>troops</source>
        <translation>Truppen</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
</context>
<context>
    <name>nutgraf::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Drag to try another publication date</source>
        <translation>Ziehen, um ein anderes Erscheinungsdatum auszuprobieren</translation>
    </message>
    <message>
        <source>no date that can be placed</source>
        <translation>kein Datum, das sich einordnen lässt</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <translation> („%1“)</translation>
    </message>
    <message>
        <source>Show the &amp;Day</source>
        <translation>&amp;Tag zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;Week</source>
        <translation>&amp;Woche zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;Month</source>
        <translation>&amp;Monat zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;Year</source>
        <translation>&amp;Jahr zeigen</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Fit the Chosen Event</source>
        <translation>Gewähltes &amp;Ereignis einpassen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Lane %1. %2</source>
        <translation>Spur %1. %2</translation>
    </message>
    <message>
        <source>Lane %1, %2 facts</source>
        <translation>Spur %1, Fakten: %2</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>Lanes out of sight</source>
        <translation>Spuren außer Sicht</translation>
    </message>
    <message>
        <source>Click to unfold the lane</source>
        <translation>Klicken, um die Spur auszuklappen</translation>
    </message>
    <message>
        <source>Click to fold the lane</source>
        <translation>Klicken, um die Spur einzuklappen</translation>
    </message>
    <message>
        <source>&amp;Lanes and Kinds</source>
        <translation>&amp;Spuren und Arten</translation>
    </message>
</context>
<context>
    <name>nutgraf::TroopCanvas</name>
    <message>
        <source>Troop levels over time</source>
        <translation>Truppenstärken im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>nutgraf::TroopLegend</name>
    <message>
        <source>Series of the troop chart</source>
        <translation>Reihen des Truppendiagramms</translation>
    </message>
    <message>
        <source>of whom %1</source>
        <translation>davon %1</translation>
    </message>
</context>
<context>
    <name>nutgraf::TroopTable</name>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>According to</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Numbers of the troop chart</source>
        <translation>Zahlen des Truppendiagramms</translation>
    </message>
    <message>
        <source>%1 (not on the chart)</source>
        <translation>%1 (nicht im Diagramm)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
</context>
<context>
    <name>nutgraf::TroopView</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Shows the same numbers as a table (T)</source>
        <translation>Zeigt dieselben Zahlen als Tabelle (T)</translation>
    </message>
    <message>
        <source>Troops, axis from &amp;zero</source>
        <translation>Truppen, Achse ab &amp;null</translation>
    </message>
    <message>
        <source>Troops, axis &amp;close to the levels</source>
        <translation>Truppen, Achse nahe am &amp;Stand</translation>
    </message>
    <message>
        <source>&amp;Index: first level of each series = 100</source>
        <translation>&amp;Index: erster Stand jeder Reihe = 100</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>What the level axis counts</source>
        <translation>Was die Achse zählt</translation>
    </message>
    <message>
        <source>Reference…</source>
        <translation>Referenz …</translation>
    </message>
    <message>
        <source>Opens a table (CSV) of numbers to compare the article&apos;s with (R)</source>
        <translation>Öffnet eine Tabelle (CSV) mit Zahlen zum Vergleich (R)</translation>
    </message>
    <message>
        <source>Open Reference</source>
        <translation>Referenz öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>nutgraf::WhyView</name>
    <message>
        <source>You accepted this.</source>
        <translation>Von Ihnen bestätigt.</translation>
    </message>
    <message>
        <source>You corrected this.</source>
        <translation>Von Ihnen korrigiert.</translation>
    </message>
    <message>
        <source>You entered this.</source>
        <translation>Von Ihnen ergänzt.</translation>
    </message>
    <message>
        <source>You rejected this: no view shows it.</source>
        <translation>Von Ihnen verworfen: Keine Ansicht zeigt ihn.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>This fact is right</source>
        <translation>Dieser Fakt stimmt</translation>
    </message>
    <message>
        <source>This fact is wrong: leave it out</source>
        <translation>Dieser Fakt ist falsch: weglassen</translation>
    </message>
    <message>
        <source>Back to What Was Found</source>
        <translation>Zurück zum Fund</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Merge this fact with another, or take it away</source>
        <translation>Mit einem anderen Fakt zusammenführen oder entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take this fact away again</source>
        <translation>Diesen Fakt wieder entfernen</translation>
    </message>
    <message>
        <source>Choose a fact in the article, the timeline, the chart or a table to see how it was found.</source>
        <translation>Wählen Sie im Artikel, in der Zeitleiste, im Diagramm oder in einer Tabelle einen Fakt, um zu sehen, wie er gefunden wurde.</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Wie er gefunden wurde</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Taking a Verdict Back</source>
        <translation>Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Tell what the article does not, or what was not found</source>
        <translation>Ergänzen, was der Artikel nicht nennt oder was nicht gefunden wurde</translation>
    </message>
    <message>
        <source>Change of “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>a troop number</source>
        <translation>eine Truppenzahl</translation>
    </message>
    <message>
        <source>a quote</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>Hardly any text was read from this article. The page may need scripts, hold only a picture, or stop at a pay wall: copy the article’s text in your browser and paste it here.</source>
        <translation>Aus diesem Artikel wurde kaum Text gelesen. Vielleicht braucht die Seite Skripte, enthält nur ein Bild oder endet an einer Bezahlschranke: Kopieren Sie den Artikeltext im Browser und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>This article does not seem to be in English, the only language that is read so far. Open its English edition, if there is one.</source>
        <translation>Dieser Artikel scheint nicht auf Englisch zu sein; nur diese Sprache wird bisher gelesen. Öffnen Sie die englische Ausgabe, falls es eine gibt.</translation>
    </message>
    <message>
        <source>The article was read, and no dated event, number of troops or quote was found in it. Click on a number or a date in it to see why it is none; select words to mark a fact by hand.</source>
        <translation>Der Artikel wurde gelesen, aber kein datiertes Ereignis, keine Truppenzahl und kein Zitat gefunden. Klicken Sie darin auf eine Zahl oder ein Datum, um den Grund zu sehen; markieren Sie Text, um einen Fakt von Hand anzulegen.</translation>
    </message>
    <message>
        <source>“%1” as %2: %3</source>
        <translation>„%1“ als %2: %3</translation>
    </message>
    <message>
        <source>No fact stands here</source>
        <translation>Hier steht kein Fakt</translation>
    </message>
    <message>
        <source>Readings not taken</source>
        <translation>Verworfene Lesarten</translation>
    </message>
    <message>
        <source>Read as a date (%1): %2. No event was told with it.</source>
        <translation>Als Datum gelesen (%1): %2. Dazu wird kein Ereignis genannt.</translation>
    </message>
    <message>
        <source>nothing that is named</source>
        <translation>nichts Benanntes</translation>
    </message>
    <message>
        <source>Read as a number (%1) that counts %2, not troops.</source>
        <translation>Als Zahl gelesen (%1), die %2 zählt, keine Truppen.</translation>
    </message>
    <message>
        <source>Nothing in these words was read as a date, a number or a quote.</source>
        <translation>Nichts an dieser Textstelle wurde als Datum, Zahl oder Zitat gelesen.</translation>
    </message>
    <message>
        <source>If this is a fact, select its words and mark them: with the menu of the right mouse button, or Alt+1 for an event, Alt+2 for a troop number, Alt+3 for a quote.</source>
        <translation>Falls dies ein Fakt ist, markieren Sie die Textstelle und kennzeichnen Sie sie: über das Kontextmenü oder mit Alt+1 als Ereignis, Alt+2 als Truppenzahl, Alt+3 als Zitat.</translation>
    </message>
    <message>
        <source>It may also be</source>
        <translation>Es kann auch sein</translation>
    </message>
    <message>
        <source>Put “%1” here</source>
        <translation>„%1“ einsetzen</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Ändern in „%1“</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Back to what was found: takes back all that you did to this fact</source>
        <translation>Zurück zum Gefundenen: nimmt alles zurück, was Sie an diesem Fakt getan haben</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
</TS>
