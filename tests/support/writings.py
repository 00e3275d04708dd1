"""Articles of our own in many writings, for what is to be shown, exported and found in each.

One story: a harbour town whose night ferry is to stop. The texts are no translations of each other.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.blocks import BlockKind, Part


@dataclass(frozen=True, slots=True)
class Writing:
    """One article: language tag, title, and its blocks.

    ``mixed`` where lines hold text of both directions, so that readers of the file differ in the
    order in which they give the pieces of a line back.
    """

    language: str
    title: str
    parts: tuple[Part, ...]
    mixed: bool = False


def _writing(language: str, title: str, text: str, *, mixed: bool = False) -> Writing:
    """Read a text: "# " a heading, "- " a list item, "> " a quote, a blank line between blocks."""
    kinds = {
        "# ": (BlockKind.HEADING, 2),
        "- ": (BlockKind.LIST_ITEM, 1),
        "> ": (BlockKind.QUOTE, 1),
    }
    parts = []
    blank = "" if language[:2] in ("zh", "ja") else " "
    for piece in text.strip().split("\n\n"):
        words = blank.join(piece.splitlines())
        kind, level = kinds.get(words[:2], (BlockKind.PARAGRAPH, 0))
        marker = (("marker", "•"),) if kind is BlockKind.LIST_ITEM else ()
        parts.append(Part(words[2:] if level else words, kind, level, marker))
    return Writing(language, title, tuple(parts), mixed)


ENGLISH = """
The last night ferry of Marrowby is to leave on the thirtieth of the month. The office affixed a
notice to the fifth flight of the stairs, and flatly offered no other crossing after a quarter to
ten in the evening.

# What the accounts say

Officials filed the figures in five folders. The first shows 1,204,500 in fares for the year; the
last, which was opened on Friday, shows that the efficient little engine was paid off long ago.

- Fuel rose by 14 per cent, wages by 2.5 per cent.

- The fleet of two was valued at a fifth of its price.

> “We were never told,” the skipper said, “that a difficult winter would suffice to end it all.”

Nobody in the waiting room believed the explanation. A baffled traveller, who had missed the 21:45
by half a minute, offered to buy the boat; the clerk affably wrote his name on the back of a ticket.
"""

GERMAN = """
Die letzte Nachtfähre von Möwensand legt am Dreißigsten ab. Am Anleger hängt seit gestern ein
Schild, auf dem die Hafenbehörde mit großer Schrift und ohne Begründung das Ende verkündet; wer
später übersetzen möchte, muss über die zwölf Kilometer entfernte Straßenbrücke fahren.

# Was die Bücher zeigen

Die Fährgesellschaft legte fünf Aktenordner vor. Im ersten stehen Einnahmen von 1.204.500 Euro, im
letzten die Kosten der Schiffsmaschinenüberholung, die längst abgeschrieben ist.

- Der Treibstoff wurde um 14 Prozent teurer, die Löhne stiegen um 2,5 Prozent.

- Zwei Schiffe stehen mit einem Fünftel ihres Preises zu Buche.

> „Uns hat niemand gesagt“, erklärte der Schiffsführer, „dass ein einziger schwerer Winter genügt.“

Im Warteraum glaubte keiner der Erklärung. Ein verblüffter Reisender, der die Fähre um 21:45 Uhr
knapp verpasst hatte, bot an, das Schiff zu kaufen; die Angestellte schrieb seinen Namen höflich
auf die Rückseite einer Fahrkarte.
"""

FRENCH = """
Le dernier bac de nuit de Grèvemarée partira le trente. L’avis, affiché dès l’aube près de
l’écluse, tient en neuf lignes : « Aucune traversée ne sera assurée après vingt et une heures
quarante-cinq. » Le cœur du bourg, à l’œil nu, n’est pourtant qu’à huit cents mètres.

# Ce que disent les comptes

L’office a déposé cinq dossiers à la mairie. Le premier relève 1 204 500 € de recettes ; le
dernier établit que le moteur, réputé trop coûteux, était amorti depuis longtemps.

- Le carburant a augmenté de 14 %, les salaires de 2,5 %.

- Les deux bateaux sont évalués au cinquième de leur prix.

> « On ne nous a rien dit, affirme le patron, sinon que l’hiver avait été difficile. »

Dans la salle d’attente, nul n’y croyait. Une voyageuse ébahie, qui avait manqué le départ de
trente secondes, proposa d’acheter le bac ; l’employé nota son nom, ça et là raturé, au dos d’un
billet aîné de plusieurs étés.
"""

RUSSIAN = """
Последний ночной паром уйдёт из Маячного тридцатого числа. Объявление повесили у причала вчера
вечером: девять строк крупными буквами и ни одного слова о причинах. Кто опоздает, поедет в объезд
через мост, до которого двенадцать километров по разбитой дороге.

# О чём говорят отчёты

Управление порта передало пять папок. В первой указан доход в 1 204 500 рублей за год; из
последней следует, что двигатель, который называли слишком дорогим, давно окупился.

- Топливо подорожало на 14 %, зарплаты выросли на 2,5 %.

- Оба судна оценили в пятую часть их цены.

> «Нам никто ничего не объяснил, — сказал капитан, — кроме того, что зима была тяжёлой».

В зале ожидания объяснению не поверил никто. Пассажир, опоздавший на рейс в 21:45 всего на
полминуты, предложил купить паром; служащая вежливо записала его имя на обороте билета.
"""

GREEK = """
Το τελευταίο νυχτερινό πορθμείο της Αλμυρονησίδας φεύγει στις τριάντα του μηνός. Η ανακοίνωση
τοιχοκολλήθηκε χθες το βράδυ στην προβλήτα· εννέα γραμμές με μεγάλα γράμματα και ούτε λέξη για τους
λόγους. Όποιος αργήσει θα πάει από τη γέφυρα, δώδεκα χιλιόμετρα μακριά.

# Τι λένε οι λογαριασμοί

Το λιμεναρχείο παρέδωσε πέντε φακέλους. Ο πρώτος δείχνει έσοδα 1.204.500 ευρώ· ο τελευταίος, ότι η
μηχανή που έλεγαν πανάκριβη είχε αποσβεστεί προ πολλού.

- Τα καύσιμα ακρίβυναν κατά 14 %, οι μισθοί κατά 2,5 %.

- Τα δύο πλοία αποτιμήθηκαν στο ένα πέμπτο της αξίας τους.

> «Δεν μας είπε κανείς τίποτε», είπε ο κυβερνήτης, «παρά μόνο ότι ο χειμώνας ήταν δύσκολος».

Στην αίθουσα αναμονής δεν το πίστεψε κανείς. Ένας ταξιδιώτης που έχασε το δρομολόγιο για μισό λεπτό
προσφέρθηκε να αγοράσει το πλοίο· ἐν ἀρχῇ γέλασαν όλοι, ύστερα σώπασαν.
"""

HEBREW = """
המעבורת הלילית האחרונה של נמל השונית תצא לדרך בשלושים בחודש. ההודעה נתלתה אמש על הרציף: תשע שורות
באותיות גדולות, ואף לא מילה אחת על הסיבות. מי שיאחר ייאלץ לנסוע דרך הגשר, במרחק שנים עשר קילומטרים
של דרך משובשת.

# מה מספרים החשבונות

רשות הנמל מסרה חמישה תיקים. בראשון נרשמו הכנסות נאות לכל השנה, ובאחרון נכתב במפורש כי המנוע, שאמרו
עליו שהוא יקר מדי, שולם במלואו לפני זמן רב.

- מחיר הדלק עלה מעט, והשכר עלה פחות ממנו.

- שתי הספינות הוערכו בחמישית ממחירן.

> ״איש לא הסביר לנו דבר״, אמר רב החובל, ״מלבד זה שהחורף היה קשה״.

באולם ההמתנה לא האמין איש להסבר. נוסע אחד, שאיחר את ההפלגה בחצי דקה, הציע לקנות את הספינה; הפקידה
רשמה בנימוס את שמו על גב הכרטיס, והניחה אותו במגירה שאין לה מפתח. בְּרֵאשִׁית הַלַּיְלָה עוד עמדו
אנשים על המדרגות.
"""

ARABIC = """
ستغادر العبّارة الليلية الأخيرة ميناء المرجانية في الثلاثين من الشهر. عُلّق الإعلان مساء أمس على
الرصيف: تسعة أسطر بحروف كبيرة، ولا كلمة واحدة عن الأسباب. ومن يتأخر فعليه أن يسلك الجسر البعيد في
طريق لا إنارة فيها ولا لافتات.

# ماذا تقول الحسابات

سلّمت هيئة الميناء خمسة ملفات. في الأول إيرادات لا بأس بها طوال العام، وفي الأخير أن المحرك الذي
قالوا إنه باهظ الكلفة قد سُدّد ثمنه منذ زمن طويل.

- ارتفع سعر الوقود قليلا، وارتفعت الأجور أقل من ذلك.

- قُدّرت قيمة السفينتين بخُمس ثمنهما.

> قال الربان: «لم يشرح لنا أحد شيئا، سوى أن الشتاء كان صعبا».

لم يصدّق أحد في قاعة الانتظار هذا الكلام. عرض مسافر تأخر نصف دقيقة أن يشتري السفينة، فكتبت الموظفة
اسمه بأدب على ظهر التذكرة، ووضعتها في درج لا مفتاح له، ثم أطفأت المصباح الأخير.
"""

ARABIC_WITH_MARKS = """
غَادَرَتِ الْعَبَّارَةُ الْأَخِيرَةُ الْمِينَاءَ فِي آخِرِ اللَّيْلِ، وَلَمْ يَقُلْ أَحَدٌ كَلِمَةً. وَقَفَ الْأَهَالِي عَلَى
الرَّصِيفِ يَحْمِلُونَ الْمَصَابِيحَ، ثُمَّ عَادُوا إِلَى بُيُوتِهِمْ صَامِتِينَ.

# الْإِعْلَانُ

كُتِبَ الْإِعْلَانُ بِحُرُوفٍ كَبِيرَةٍ، وَلَا سَبَبَ فِيهِ وَلَا اعْتِذَارَ. سَأَلَ الْوَلَدُ: لِأَيِّ أَمْرٍ تُطْفَأُ الْمَنَارَةُ؟
فَلَمْ يُجِبْهُ أَحَدٌ مِنَ الْكِبَارِ.

> لَا بُدَّ مِنْ عَبَّارَةٍ أُخْرَى، قَالَ الرُّبَّانُ، وَإِلَّا فَلَا مِينَاءَ.
"""

PERSIAN = """
آخرین کشتی شبانهٔ بندر مرجان سی‌ام ماه راه می‌افتد. آگهی را دیشب روی اسکله چسباندند: نُه سطر با حروف
درشت و بی هیچ واژه‌ای دربارهٔ دلیل‌ها. هر که دیر برسد باید از پلی بگذرد که تا اینجا راه درازی دارد و
چراغی هم ندارد.

# حساب‌ها چه می‌گویند

ادارهٔ بندر پنج پرونده به شورا داد. در نخستین پرونده درآمد سال آمده است و در واپسین پرونده نوشته‌اند
موتوری که می‌گفتند گران است، سال‌ها پیش پولش پرداخت شده بود.

- بهای سوخت کمی بالا رفت و دستمزدها کمتر از آن.

- دو کشتی را به یک‌پنجم بهایشان برآورد کردند.

> ناخدا گفت: «هیچ‌کس چیزی به ما نگفت، جز این‌که زمستان سختی بود.»

در اتاق انتظار کسی این سخن را باور نکرد. مسافری که نیم دقیقه دیر رسیده بود پیشنهاد کرد کشتی را بخرد؛
کارمند با ادب نامش را پشت بلیت نوشت و چراغ‌ها را یکی‌یکی خاموش کرد.
"""

CHINESE = """
礁湾镇的最后一班夜间渡轮将于本月三十日启航。告示昨晚贴在码头上，一共九行大字，却没有一个字说明原因。
误了船的人只好绕行十二公里外的大桥，那条路坑坑洼洼，也没有路灯。

# 账目说了什么

港务处交出了五个卷宗。第一个卷宗记着全年收入一百二十万四千五百元；最后一个卷宗写明，那台据说太贵的发动机
早就付清了。

- 燃料涨价百分之十四，工资只涨了百分之二点五。

- 两条船的估价只有原价的五分之一。

> “没有人向我们解释过什么，”船长说，“只说冬天很难熬。”

候船室里没有人相信这个说法。一位只晚了半分钟的旅客提出要买下这条船；职员客气地把他的名字写在船票背面，然后
关上了窗口。街角的孩子们仍然提着灯笼，站在潮水刚刚没过的石阶上，数着对岸的灯火，一盏、两盏、三盏，直到雾气
把它们全都遮住。
"""

JAPANESE = """
潮見町の最後の夜行フェリーは今月三十日に出航する。昨夜、桟橋に貼り出された告知は大きな文字で九行あったが、
理由については一言も書かれていなかった。乗り遅れた人は十二キロ先の橋を渡るしかなく、その道には街灯もない。

# 帳簿が語ること

港湾事務所は五冊のファイルを提出した。最初のファイルには年間の収入が記され、最後のファイルには、高すぎると言われた
エンジンの支払いがとうに終わっていたことが書かれていた。

- 燃料は十四パーセント値上がりし、賃金は少ししか上がらなかった。

- 二隻の船は元の値段の五分の一に見積もられた。

> 「誰も何も説明してくれなかった」と船長は言った。「冬が厳しかったということのほかは」。

待合室では誰もその説明を信じなかった。三十秒だけ遅れた旅人は、船を買いたいと申し出た。係員は丁寧に切符の裏に名前を
書き、窓口のカーテンを下ろした。がらんとした桟橋では、ランプを手にした子どもたちが向こう岸の灯りを数えていた。
"""

KOREAN = """
갯바위 마을의 마지막 야간 여객선은 이달 삼십일에 떠난다. 어젯밤 부두에 붙은 안내문은 큰 글씨로
아홉 줄이었지만
이유는 한 마디도 적혀 있지 않았다. 배를 놓친 사람은 십이 킬로미터 떨어진 다리로 돌아가야 하는데,
그 길에는
가로등도 없다.

# 장부가 말하는 것

항만 사무소는 서류철 다섯 권을 내놓았다. 첫째 권에는 한 해의 수입이 적혀 있고, 마지막 권에는 너무
비싸다던 엔진의
값을 오래전에 다 치렀다고 적혀 있다.

- 연료는 십사 퍼센트 올랐고 품삯은 조금밖에 오르지 않았다.

- 배 두 척은 본래 값의 오분의 일로 매겨졌다.

> “아무도 우리에게 설명해 주지 않았습니다.” 선장이 말했다. “겨울이 힘들었다는 말밖에는요.”

대합실에서 그 설명을 믿는 사람은 없었다. 삼십 초 늦은 여행자는 배를 사겠다고 나섰고, 직원은
공손하게 그의 이름을
표 뒷면에 적은 다음 창구의 불을 껐다. 아이들은 등불을 들고 건너편의 불빛을 세었다.
"""

HINDI = """
मूँगा घाट की आख़िरी रात्रि नौका इस महीने की तीस तारीख़ को चलेगी। सूचना कल शाम घाट पर लगाई गई: बड़े अक्षरों में
नौ पंक्तियाँ, और कारण के बारे में एक भी शब्द नहीं। जिसे देर हो जाए उसे बारह किलोमीटर दूर पुल से जाना होगा, और उस
रास्ते पर रोशनी भी नहीं है।

# हिसाब क्या कहता है

बंदरगाह कार्यालय ने पाँच फ़ाइलें सौंपीं। पहली में साल भर की आमदनी लिखी है; आख़िरी में यह कि जिस इंजन को बहुत महँगा
बताया गया था, उसका दाम कब का चुकाया जा चुका था।

- ईंधन १४ प्रतिशत महँगा हुआ, मज़दूरी केवल थोड़ी बढ़ी।

- दोनों नावों का मूल्य उनके दाम का पाँचवाँ हिस्सा आँका गया।

> “हमें किसी ने कुछ नहीं बताया,” कप्तान ने कहा, “सिवाय इसके कि सर्दी कठिन थी।”

प्रतीक्षालय में किसी ने इस पर विश्वास नहीं किया। आधा मिनट देर से पहुँचे एक यात्री ने नाव ख़रीदने का प्रस्ताव रखा;
कर्मचारी ने विनम्रता से टिकट के पीछे उसका नाम लिखा, और खिड़की बंद कर दी।
"""

THAI = """
เรือข้ามฟากเที่ยวกลางคืนเที่ยวสุดท้ายของท่าปะการังจะออกในวันที่สามสิบของเดือนนี้ ประกาศถูกติดไว้ที่ท่าเรือเมื่อคืน
มีเก้าบรรทัดด้วยตัวอักษรขนาดใหญ่ แต่ไม่มีสักคำที่บอกเหตุผล ใครมาสายต้องอ้อมไปทางสะพานซึ่งอยู่ไกลถึงสิบสองกิโลเมตร

# บัญชีบอกอะไร

สำนักงานท่าเรือส่งแฟ้มมาห้าเล่ม เล่มแรกบันทึกรายได้ตลอดทั้งปี ส่วนเล่มสุดท้ายเขียนไว้ว่าเครื่องยนต์ที่ว่าแพงเกินไปนั้น
จ่ายเงินครบไปนานแล้ว

- ราคาน้ำมันขึ้นร้อยละสิบสี่ ค่าแรงขึ้นเพียงเล็กน้อย

- เรือสองลำถูกตีราคาเหลือหนึ่งในห้า

> ไม่มีใครอธิบายอะไรให้เราฟังเลย กัปตันกล่าว นอกจากบอกว่าฤดูหนาวปีนี้ลำบาก

ในห้องพักผู้โดยสารไม่มีใครเชื่อคำอธิบายนี้ ผู้เดินทางที่มาช้าไปครึ่งนาทีขอซื้อเรือทั้งลำ เจ้าหน้าที่จึงเขียนชื่อเขาไว้หลังตั๋ว
อย่างสุภาพ แล้วปิดไฟดวงสุดท้ายที่ริมน้ำ
"""

HEBREW_AND_LATIN = """
ביום שישי בשעה 21:45 יצאה המעבורת Marrowby II עם 312 נוסעים; ה-ferry הבאה, כך לפי
הודעת Harbour Office, תצא רק ב-30 בחודש. מחיר הכרטיס: ‎4.50 € (במקום 3.20 €).

# דו״ח 7/B

הסכום 1,204,500 מופיע בקובץ accounts-2025.xlsx בעמוד 14, וליד השם Dana Quill כתוב “paid in full”
בעט כחול.

- סעיף 3 (a) בטל; סעיף 3 (b) נשאר.

- כתובת: https://harbour.example/notices?id=30 — פתוח 24/7.

The English page says the opposite: “המעבורת לא תצא” appears there as an example of a notice, with
the number 17 and the word שלום beside it, and ends with the time 06:30.
"""

ARABIC_AND_LATIN = """
أعلنت شركة Blue Quay Ltd يوم 30/11/2026 أن العبّارة رقم 7 لن تبحر بعد الساعة 21:45، وأن ثمن التذكرة
4.50 € بدلا من 3.20 €، بحسب التقرير accounts-2025.pdf.

# ملحق (B)

في الصفحة ١٤ جدول فيه ١٬٢٠٤٬٥٠٠ دينار، وإلى جانبه توقيع Dana Quill وكلمة “paid” بالإنجليزية.

- العنوان: https://harbour.example/notices?id=30 مفتوح دائما.

The last page is in English and quotes one line, «لا عبّارة بعد اليوم», with the figure 12,5 % after
it and the word ميناء once more.
"""

SIGNS = """
Lamps 🕯️ stood on the quay, families 👩‍👩‍👧 and a flag 🇫🇷 among them; thumbs 👍🏽 went up at 9️⃣
o’clock ☀️
and the tide 🌊 came in ⛴️ under a ½ moon 🌗.

# Marks on letters

Việt Nam, Łódź, Škoda, İstanbul, Ẽ Ę ő, q̃ m̂ x̣́ and a̋: some letters are made of two or three
characters, and z̶ is struck through.

- Arrows → ← ⇒, checks ✓ ✗, stars ★ ☆, a snowman ☃ and a bishop ♝.

- Fractions ⅔ ¾, sums ∑ ∫ √2 ≈ 1.414, H₂O, x² + y² = z², 25 °C, № 5, ¶ 3, § 12.

> “-> => != <= >= :) (C) 3x4 1/2” stays exactly as it was typed.
"""

LIGATURES = """
The office affluent fjord offered a flat difference; fluffy Mifflin, a waffle-iron, an affidavit, a
baffling afflux, the raffle, and Kafka’s efficient shelfful: fi, fl, ff, ffi, ffl, fj, ft, tt.

A gifted craftsman fitted the fifty-fifth rafter of the scaffold, then shuffled off to fetch coffee;
his effigy was stuffed with chaff and fluff. Difficult officials sniffed at the muffled
efflorescence.
"""

WRITINGS: dict[str, Writing] = {
    "English": _writing("en", "The last crossing", ENGLISH),
    "German": _writing("de", "Die letzte Überfahrt", GERMAN),
    "French": _writing("fr", "La dernière traversée", FRENCH),
    "Russian": _writing("ru", "Последний рейс", RUSSIAN),
    "Greek": _writing("el", "Το τελευταίο δρομολόγιο", GREEK),
    "Hebrew": _writing("he", "ההפלגה האחרונה", HEBREW),
    "Arabic": _writing("ar", "الرحلة الأخيرة", ARABIC),
    "Arabic with marks": _writing("ar", "الْعَبَّارَةُ", ARABIC_WITH_MARKS),
    "Persian": _writing("fa", "آخرین سفر", PERSIAN),
    "Chinese": _writing("zh-Hans", "最后一班渡轮", CHINESE),
    "Japanese": _writing("ja", "最後の便", JAPANESE),
    "Korean": _writing("ko", "마지막 배", KOREAN),
    "Hindi": _writing("hi", "आख़िरी नाव", HINDI),
    "Thai": _writing("th", "เรือเที่ยวสุดท้าย", THAI),
    "Hebrew and Latin": _writing("he", "Marrowby II בנמל", HEBREW_AND_LATIN, mixed=True),
    "Arabic and Latin": _writing("ar", "Blue Quay والميناء", ARABIC_AND_LATIN, mixed=True),
    "Signs": _writing("en", "Lamps 🕯️ and marks", SIGNS),
    "Ligatures": _writing("en", "Difficult officials", LIGATURES),
}
"""By name; all but the last have a heading."""
