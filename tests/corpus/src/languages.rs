//! Languages to write in: what their syllables are made of. The letters are those of CLDR's exemplar sets; the words are
//! nobody's, so that nothing of any customer or author is in a benchmark.

/// How words are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Writing {
    /// Words with spaces.
    Spaced,
    /// Words side by side.
    Unspaced,
    /// Words of one to three Chinese characters side by side.
    Han,
    /// Chinese characters with kana.
    Japanese,
}

/// A language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Language {
    /// BCP 47.
    pub tag: &'static str,
    /// A market where it is written (ISO 3166-1 alpha-2).
    pub market: &'static str,
    /// How words are written.
    pub writing: Writing,
    /// How much of the mail is in it.
    pub weight: u32,
    /// What a syllable begins with.
    pub onsets: &'static str,
    /// What it goes on with.
    pub nuclei: &'static str,
    /// What it may end with.
    pub codas: &'static str,
}

const fn language(
    tag: &'static str,
    market: &'static str,
    writing: Writing,
    weight: u32,
    [onsets, nuclei, codas]: [&'static str; 3],
) -> Language {
    Language { tag, market, writing, weight, onsets, nuclei, codas }
}

use Writing::{Han, Japanese, Spaced, Unspaced};

/// All of them.
pub const LANGUAGES: &[Language] = &[
    language(
        "en",
        "US",
        Spaced,
        30,
        ["b c d f g h l m n p r s t th w y st pr tr ch", "a e i o u ea ou ai", "n r s t l d nd st ng"],
    ),
    language(
        "de",
        "DE",
        Spaced,
        12,
        ["b d f g h k l m n r s t w z sch st br tr", "a e i o u ä ö ü ei ie", "n r s t l ß ch nd rt"],
    ),
    language(
        "fr",
        "FR",
        Spaced,
        8,
        ["b c d f g j l m n p r s t v br tr ch", "a e i o u é è ê ou ai oi", "n r s t l"],
    ),
    language(
        "es",
        "ES",
        Spaced,
        8,
        ["b c d f g l m n p r s t v ñ ll tr pr", "a e i o u á é í ó ie ue", "n r s l d"],
    ),
    language(
        "pt",
        "BR",
        Spaced,
        6,
        ["b c d f g l m n p r s t v ç lh nh", "a e i o u ã á é ê õ ão ei", "r s l m"],
    ),
    language("it", "IT", Spaced, 4, ["b c d f g l m n p r s t v gl gn tr", "a e i o u à è ò io ia", "n r l"]),
    language(
        "nl",
        "NL",
        Spaced,
        3,
        ["b d g h k l m n p r s t v w z sch st", "a e i o u aa ee oo ij oe", "n r s t l ng cht"],
    ),
    language(
        "sv",
        "SE",
        Spaced,
        3,
        ["b d f g h k l m n p r s t v st sk", "a e i o u å ä ö y", "n r s t l ng"],
    ),
    language(
        "da",
        "DK",
        Spaced,
        2,
        ["b d f g h k l m n p r s t v st sk", "a e i o u å æ ø y", "n r s t l d"],
    ),
    language(
        "pl",
        "PL",
        Spaced,
        4,
        ["b c d g k l ł m n p r s ś t w z ż cz sz rz", "a ą e ę i o ó u y", "n r m ł ć ść"],
    ),
    language(
        "cs",
        "CZ",
        Spaced,
        2,
        ["b c č d h j k l m n p r ř s š t v z ž", "a á e é ě i í o u ů ý", "n r l m t"],
    ),
    language(
        "hu",
        "HU",
        Spaced,
        3,
        ["b d f g h k l m n p r s t v z sz gy cs ny", "a á e é i o ó ö ő u ü ű", "n r s t l k k"],
    ),
    language("tr", "TR", Spaced, 4, ["b c ç d g k l m n p r s ş t y z", "a e ı i o ö u ü", "n r l k ş m ğ"]),
    language(
        "vi",
        "VN",
        Spaced,
        3,
        [
            "b c d đ g h kh l m n nh ng ph t th tr v x",
            "a ă â e ê i o ô ơ u ư á à ạ ế ộ ường iề",
            "n m ng t c",
        ],
    ),
    language("id", "ID", Spaced, 3, ["b c d g h j k l m n p r s t w y ng", "a e i o u ai", "n r s t k h ng"]),
    language(
        "ru",
        "RU",
        Spaced,
        6,
        ["б в г д ж з к л м н п р с т х ц ч ш ст пр", "а е и о у ы я ю ё", "н р л т й в м сть"],
    ),
    language(
        "uk",
        "UA",
        Spaced,
        2,
        ["б в г ґ д ж з к л м н п р с т х ч ш", "а е и і ї о у я ю є", "н р л т й в"],
    ),
    language(
        "el",
        "GR",
        Spaced,
        2,
        ["β γ δ ζ θ κ λ μ ν π ρ σ τ φ χ στ", "α ε η ι ο υ ω ά έ ή ί ό ώ ου αι ει", "ν ς ρ"],
    ),
    language(
        "ar",
        "SA",
        Spaced,
        6,
        ["ب ت ج ح خ د ر س ش ص ط ع ف ق ك ل م ن ه ال أ إ", "ا و ي ة ى َ ِ ُ", "ن ر م د ل ت"],
    ),
    language("fa", "IR", Spaced, 2, ["ب پ ت ج چ خ د ر ز س ش ف ق ک گ ل م ن ه", "ا و ی ه", "ن ر م د ش"]),
    language("he", "IL", Spaced, 2, ["א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת", "ו י ָ ִ ה", "ר ת ל נ ם"]),
    language(
        "hi",
        "IN",
        Spaced,
        5,
        ["क ख ग च ज ट ड त द न प फ ब भ म य र ल व स ह क्ष ज्ञ प्र ज़", "ा ि ी ु ू े ै ो ौ", "ं न र ल न्द त क"],
    ),
    language(
        "bn",
        "BD",
        Spaced,
        4,
        ["ক খ গ চ জ ট ড ত দ ন প ফ ব ভ ম য র ল শ স হ ক্ষ প্র", "া ি ী ু ূ ে ৈ ো ৌ", "ং ন র ল ৎ ড় ত"],
    ),
    language(
        "te",
        "IN",
        Spaced,
        4,
        ["క ఖ గ చ జ ట డ త ద న ప బ భ మ య ర ల వ శ స హ క్ష ప్ర", "ా ి ీ ు ూ ె ే ై ొ ో", "ం న్ ర్ ల్ ము"],
    ),
    language(
        "ml",
        "IN",
        Spaced,
        4,
        ["ക ഖ ഗ ച ജ ട ഡ ത ദ ന പ ബ ഭ മ യ ര ല വ ശ സ ഹ ക്ക ത്ത പ്ര", "ാ ി ീ ു ൂ െ േ ൈ ൊ ോ", "ം ൻ ർ ൽ ൾ"],
    ),
    language(
        "ta",
        "IN",
        Spaced,
        3,
        ["க ங ச ஞ ட ண த ந ப ம ய ர ல வ ழ ள ற ன", "ா ி ீ ு ூ ெ ே ை ொ ோ", "ம் ன் ர் ல் க்"],
    ),
    language(
        "th",
        "TH",
        Unspaced,
        5,
        ["ก ข ค ง จ ช ด ต ถ ท น บ ป พ ม ย ร ล ว ส ห อ เก เท ให้ แล", "า ี ื ุ ู ่า ้า ่อ ัว ำ", "น ง ม ก ด บ ย"],
    ),
    language("lo", "LA", Unspaced, 2, ["ກ ຂ ຄ ງ ຈ ຊ ດ ຕ ທ ນ ບ ປ ພ ມ ຢ ລ ວ ສ ຫ", "າ ີ ື ຸ ູ ່າ ້າ ໍ", "ນ ງ ມ ກ ດ"]),
    language(
        "km",
        "KH",
        Unspaced,
        2,
        ["ក ខ គ ង ច ជ ដ ត ទ ន ប ព ម យ រ ល វ ស ហ ប្រ ស្រ", "ា ិ ី ុ ូ េ ែ ោ ើ", "ន ង ម ក ត រ់"],
    ),
    language(
        "my",
        "MM",
        Unspaced,
        2,
        ["က ခ ဂ င စ ဆ တ ထ ဒ န ပ ဖ ဗ မ ယ ရ လ သ ဟ ပြ ကျ", "ာ ိ ီ ု ူ ေ ဲ ို ော", "န် း က် တ် ့"],
    ),
    language("zh-Hans", "CN", Han, 8, ["", "", ""]),
    language(
        "ja",
        "JP",
        Japanese,
        8,
        ["か き く け こ さ し す せ そ た て と な に は ま も や ら り る わ が だ", "い う ん っ", ""],
    ),
    language("ko", "KR", Spaced, 6, ["", "", ""]),
];
