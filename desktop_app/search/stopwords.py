"""The commonest small words of each language, chosen by us, to tell languages apart.

Words are casefolded and keep their accents, which help to tell neighbours apart. What is common
to close relatives (Danish and Norwegian, Russian and Bulgarian) is left out where it can be.
"""

from __future__ import annotations

LATIN: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the of and to in that is was for with his her they this have from had are were "
        "which their been has would there who what when will it by he she not but at on you",
        "de": "der die das und den dem nicht von zu mit sich des auf für ist im ein eine einen "
        "einer auch werden aus hat dass sie nach wird bei noch wie einem über war durch wurde",
        "fr": "de à en le la les des et du une que qui dans pour sur pas par plus ce cette avec "
        "sont au "
        "aux est ses été mais comme leur ont il elle elles nous vous être fait où deux "
        "a été selon après entre aussi cet même si tout",
        "es": "de la el los las del que y en un una por con para su se no es al lo como más "
        "pero sus "
        "ha fue este esta entre cuando muy sin sobre también hasta desde está años donde "
        "a son puede debe tiene mientras tras ante fueron ser",
        "it": "il le i a o l di che e è la per un una non del della dei delle con si da al alla "
        "sono gli nel "
        "nella anche come più ha ma su lo suo sua dal questo questa stato essere quando",
        "pt": "a o os as que de do da dos das em um uma para com não por mais no na nos nas se foi "
        "ao à seu sua como mas é pelo pela são também até está entre quando ele ela",
        "nl": "de het een van en dat die niet zijn op te voor met aan er om ook als bij naar door "
        "over uit nog maar wordt werd heeft hij zij worden deze ze hebben tot geen",
        "pl": "w i z na się nie że do jest to o jak po co ale od za przez przy dla był jego która "
        "który oraz przed tym może są już czy jej być tylko także które pod",
        "cs": "se je na že s z do ve jsou byl jeho který pro také jako ale po od za podle už když "
        "která které byla bylo ze má při jsem nebo tak není může",
        "sk": "sa je na že s z do vo sú bol jeho ktorý pre tiež ako ale po od za podľa už keď "
        "ktorá ktoré bola bolo zo má pri som alebo tak nie môže",
        "sv": "och att det som en på är av för med till den har de inte om ett han men var sig "
        "från vi så kan när år under också efter eller där nu sin",
        "da": "og at det som en på er af for med til den har de ikke om et han men var sig fra vi "
        "så kan når år under også efter eller hvor nu blev blevet sagde siger mellem mod nogle "
        "hvad "
        "ud mange mere end sammen deres regeringen",
        "no": "og at det som en på er av for med til den har de ikke om et han men var seg fra vi "
        "så kan når år under også etter eller hvor nå ble blitt sa sier mellom mot noen hva ut "
        "mange mer enn sammen deres regjeringen",
        "fi": "ja on ei että se oli hän mutta myös kun ovat joka mukaan jos sen kuin vain sekä "
        "jonka tai niin nyt sitä hänen ole ovat olla olisi voi jo",
        "et": "ja on ei et see oli ta aga ka kui kes mis oma ning või siis nii mida selle tema "
        "ole veel pole mitte seda nagu järgi juba",
        "hu": "a az és hogy nem is egy de volt meg csak ez még már el ki mint lesz után azt vagy "
        "szerint aki ami kell ezt pedig minden most ha",
        "ro": "și în de la nu cu pe a din că o un este să mai care pentru au fost sunt ce dar al "
        "ale lui după prin ca fi sau această acest cei",
        "tr": "ve bir bu da de için ile olarak çok daha gibi olan ne var ama en sonra kadar ise "
        "değil her ya oldu olduğu o ki göre şu mi tarafından yeni iki",
        "id": "yang dan di itu dengan untuk dari ini pada tidak dalam akan adalah oleh ke juga "
        "karena ada mereka saya telah bisa sudah atau sebagai kami para",
        "vi": "và của là có được trong một cho không người các đã với những khi này từ về đến "
        "như ở ra vào cũng tại nhiều sau để",
        "ca": "els i de del dels un una amb és al als ha va més però seva seu seus aquest aquesta "
        "com també són fins ser molt anys on hi per les pels fer està quan entre ja aquests",
        "hr": "je i u na se da su za od s koji kao ne bi što iz o ali koja nije bio do sam samo "
        "ili će biti nakon te smo koje",
        "lt": "ir yra į kad su iš ar bet tai buvo jis apie nuo po per kaip dar jau prie už labai "
        "ne metų jo kuris taip",
        "sq": "dhe të në e i një për me që nga është se më ka nuk u do kjo si por janë ky ishte "
        "tij këtë edhe",
        "sw": "ya na wa kwa ni katika la za kuwa cha hiyo kama huo huyo yake lakini hii alisema "
        "baada watu ambayo ili wake",
        "ga": "an na agus ar go bhí leis atá sé is mar seo ach tá a i sin ag do le nach mbeidh",
        "eu": "eta da ez bat du dela ere egin izan dute dira baina hori zen duen bere beste hau "
        "izango den baino gehiago egiten batek zuen dituzte behar ditu bezala",
    }.items()
}

CYRILLIC: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "ru": "и в не на что он с как по это из но они все был она для от его мы а к о за бы же "
        "если уже или после также были было который которые при еще ещё только",
        "uk": "і в не на що він з як по це із але вони всі був вона для від його ми а до та за б "
        "ж якщо вже або після також були було який які при ще тільки й є у",
        "be": "і ў не на што ён з як па гэта але яны ўсе быў яна для ад яго мы а да пра калі ужо "
        "ці пасля таксама былі было які якія пры яшчэ толькі",
        "bg": "и в не на че той с как по това от но те всички беше тя за него ние а до или след "
        "също са е се да ще при още само като който които към",
        "sr": "и у не на да он са као по то из али они сви био она за од његов ми а до или након "
        "такође је су се ће при још само који које што",
        "mk": "и во не на дека тој со како по тоа од но тие сите беше таа за него ние а до или "
        "исто така е се да ќе при уште само кој кои што",
    }.items()
}

ARABIC: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "ar": "في من على أن إلى عن التي الذي ما مع هذا هذه كان قد لا بعد وقد كما بين لم أو حتى "
        "ولم قال كانت إن كل ذلك",
        "fa": "و در به از که این را با است برای آن یک تا بر هم می خود شده شد نیز اما ها کرد باید "
        "آنها بود های ما",
        "ur": "کے کی میں ہے اور سے کا کو اس نے پر ہیں کہ یہ بھی تھا کر تو ہو گیا ان تھے وہ نہیں "
        "ایک ساتھ بعد",
    }.items()
}
