//! Zones by subdivision: the table. A subdivision with two zones has both, however few live in one of them.

use crate::subdivision::Parts;

const MADRID: &str = "Europe/Madrid";
const NEW_YORK: &str = "America/New_York";
const CHICAGO: &str = "America/Chicago";
const DENVER: &str = "America/Denver";
const LOS_ANGELES: &str = "America/Los_Angeles";

pub(crate) static PARTS: &[Parts] = &[
    Parts {
        market: "AU",
        listed: &[
            (&["ACT"], &["Australia/Sydney"]),
            (&["NSW"], &["Australia/Sydney", "Australia/Broken_Hill", "Australia/Lord_Howe"]),
            (&["NT"], &["Australia/Darwin"]),
            (&["QLD"], &["Australia/Brisbane", "Australia/Lindeman"]),
            (&["SA"], &["Australia/Adelaide"]),
            (&["TAS"], &["Australia/Hobart", "Antarctica/Macquarie"]),
            (&["VIC"], &["Australia/Melbourne"]),
            // Eucla's clocks have no law behind them.
            (&["WA"], &["Australia/Perth"]),
        ],
        others: &[],
    },
    Parts {
        market: "BR",
        listed: &[
            (&["AC"], &["America/Rio_Branco"]),
            (&["AL", "SE"], &["America/Maceio"]),
            (&["AM"], &["America/Manaus", "America/Eirunepe"]),
            (&["AP"], &["America/Belem"]),
            (&["BA"], &["America/Bahia"]),
            (&["CE", "MA", "PB", "PI", "RN"], &["America/Fortaleza"]),
            (&["MS"], &["America/Campo_Grande"]),
            (&["MT"], &["America/Cuiaba"]),
            (&["PA"], &["America/Belem", "America/Santarem"]),
            (&["PE"], &["America/Recife", "America/Noronha"]),
            (&["RO"], &["America/Porto_Velho"]),
            (&["RR"], &["America/Boa_Vista"]),
            (&["TO"], &["America/Araguaina"]),
        ],
        others: &["America/Sao_Paulo"],
    },
    Parts {
        market: "CA",
        listed: &[
            (&["AB"], &["America/Edmonton"]),
            (
                &["BC"],
                &[
                    "America/Vancouver",
                    "America/Creston",
                    "America/Dawson_Creek",
                    "America/Edmonton",
                    "America/Fort_Nelson",
                ],
            ),
            (&["MB"], &["America/Winnipeg"]),
            (&["NB"], &["America/Moncton"]),
            (&["NL"], &["America/St_Johns", "America/Goose_Bay"]),
            (&["NS"], &["America/Halifax", "America/Glace_Bay"]),
            (&["NT"], &["America/Edmonton", "America/Inuvik"]),
            (
                &["NU"],
                &[
                    "America/Iqaluit",
                    "America/Atikokan",
                    "America/Cambridge_Bay",
                    "America/Rankin_Inlet",
                    "America/Resolute",
                ],
            ),
            (&["ON"], &["America/Toronto", "America/Atikokan", "America/Winnipeg"]),
            (&["PE"], &["America/Halifax"]),
            (&["QC"], &["America/Toronto", "America/Blanc-Sablon", "America/Halifax"]),
            (&["SK"], &["America/Regina", "America/Edmonton", "America/Swift_Current"]),
            (&["YT"], &["America/Whitehorse", "America/Dawson"]),
        ],
        others: &[],
    },
    Parts {
        market: "CL",
        listed: &[
            (&["AI"], &["America/Coyhaique"]),
            (&["MA"], &["America/Punta_Arenas"]),
            (&["VS"], &["America/Santiago", "Pacific/Easter"]),
        ],
        others: &["America/Santiago"],
    },
    Parts {
        market: "CN",
        listed: &[(&["HK"], &["Asia/Hong_Kong"]), (&["MO"], &["Asia/Macau"]), (&["TW"], &["Asia/Taipei"])],
        others: &["Asia/Shanghai"],
    },
    Parts { market: "EC", listed: &[(&["W"], &["Pacific/Galapagos"])], others: &["America/Guayaquil"] },
    Parts {
        market: "ES",
        listed: &[(&["CN", "GC", "TF"], &["Atlantic/Canary"]), (&["CE", "ML"], &["Africa/Ceuta"])],
        others: &[MADRID],
    },
    Parts {
        market: "FR",
        listed: &[
            (&["971"], &["America/Guadeloupe"]),
            (&["972"], &["America/Martinique"]),
            (&["973"], &["America/Cayenne"]),
            (&["974"], &["Indian/Reunion"]),
            (&["976"], &["Indian/Mayotte"]),
            (&["BL"], &["America/St_Barthelemy"]),
            (&["MF"], &["America/Marigot"]),
            (&["NC"], &["Pacific/Noumea"]),
            (&["PF"], &["Pacific/Gambier", "Pacific/Marquesas", "Pacific/Tahiti"]),
            (&["PM"], &["America/Miquelon"]),
            (&["TF"], &["Indian/Kerguelen"]),
            (&["WF"], &["Pacific/Wallis"]),
            // Nobody lives on Clipperton.
            (&["CP"], &[]),
        ],
        others: &["Europe/Paris"],
    },
    Parts {
        market: "ID",
        listed: &[
            (
                &[
                    "AC", "BB", "BE", "BT", "JA", "JB", "JI", "JK", "JT", "JW", "KR", "LA", "RI", "SB", "SM",
                    "SS", "SU", "YO",
                ],
                &["Asia/Jakarta"],
            ),
            (&["KB", "KT"], &["Asia/Pontianak"]),
            (
                &["BA", "GO", "KI", "KS", "KU", "NB", "NT", "NU", "SA", "SG", "SL", "SN", "SR", "ST"],
                &["Asia/Makassar"],
            ),
            (&["KA"], &["Asia/Makassar", "Asia/Pontianak"]),
        ],
        others: &["Asia/Jayapura"],
    },
    Parts {
        market: "MX",
        listed: &[
            (&["BCN"], &["America/Tijuana"]),
            (&["BCS", "SIN"], &["America/Mazatlan"]),
            (&["CAM", "YUC"], &["America/Merida"]),
            (&["CHH"], &["America/Chihuahua", "America/Ciudad_Juarez", "America/Ojinaga"]),
            (&["COA", "NLE", "TAM"], &["America/Monterrey", "America/Matamoros"]),
            (&["DUR"], &["America/Monterrey"]),
            (&["NAY"], &["America/Mazatlan", "America/Bahia_Banderas"]),
            (&["ROO"], &["America/Cancun"]),
            (&["SON"], &["America/Hermosillo"]),
        ],
        others: &["America/Mexico_City"],
    },
    Parts {
        market: "NL",
        listed: &[
            (&["AW"], &["America/Aruba"]),
            (&["BQ1", "BQ2", "BQ3"], &["America/Kralendijk"]),
            (&["CW"], &["America/Curacao"]),
            (&["SX"], &["America/Lower_Princes"]),
        ],
        others: &["Europe/Amsterdam"],
    },
    Parts { market: "NZ", listed: &[(&["CIT"], &["Pacific/Chatham"])], others: &["Pacific/Auckland"] },
    Parts {
        market: "PT",
        listed: &[(&["20"], &["Atlantic/Azores"]), (&["30"], &["Atlantic/Madeira"])],
        others: &["Europe/Lisbon"],
    },
    // The republic of Sakha keeps three times; the Kurils in the north of Sakhalin keep Srednekolymsk's, which is the same.
    Parts {
        market: "RU",
        listed: &[
            (&["AL", "ALT"], &["Asia/Barnaul"]),
            (&["AMU"], &["Asia/Yakutsk"]),
            (&["AST"], &["Europe/Astrakhan"]),
            (&["BA", "CHE", "KGN", "KHM", "ORE", "PER", "SVE", "TYU", "YAN"], &["Asia/Yekaterinburg"]),
            (&["BU", "IRK"], &["Asia/Irkutsk"]),
            (&["CHU"], &["Asia/Anadyr"]),
            (&["KAM"], &["Asia/Kamchatka"]),
            (&["KEM"], &["Asia/Novokuznetsk"]),
            (&["KGD"], &["Europe/Kaliningrad"]),
            (&["KHA", "PRI", "YEV"], &["Asia/Vladivostok"]),
            (&["KIR"], &["Europe/Kirov"]),
            (&["KK", "KYA", "TY"], &["Asia/Krasnoyarsk"]),
            (&["MAG"], &["Asia/Magadan"]),
            (&["NVS"], &["Asia/Novosibirsk"]),
            (&["OMS"], &["Asia/Omsk"]),
            (
                &["SA"],
                &["Asia/Yakutsk", "Asia/Khandyga", "Asia/Srednekolymsk", "Asia/Ust-Nera", "Asia/Vladivostok"],
            ),
            (&["SAK"], &["Asia/Sakhalin", "Asia/Srednekolymsk"]),
            (&["SAM", "UD"], &["Europe/Samara"]),
            (&["SAR"], &["Europe/Saratov"]),
            (&["TOM"], &["Asia/Tomsk"]),
            (&["ULY"], &["Europe/Ulyanovsk"]),
            (&["VGG"], &["Europe/Volgograd"]),
            (&["ZAB"], &["Asia/Chita"]),
        ],
        others: &["Europe/Moscow"],
    },
    Parts {
        market: "US",
        listed: &[
            (&["AK"], &["America/Anchorage", "America/Adak"]),
            (&["AS"], &["Pacific/Pago_Pago"]),
            // The Navajo Nation keeps daylight saving time, the rest of the state does not.
            (&["AZ"], &["America/Phoenix", DENVER]),
            (&["AL", "AR", "IA", "IL", "LA", "MN", "MO", "MS", "OK", "WI"], &[CHICAGO]),
            (&["CA", "WA"], &[LOS_ANGELES]),
            (&["CO", "MT", "NM", "UT", "WY"], &[DENVER]),
            (&["FL", "TN"], &[NEW_YORK, CHICAGO]),
            (&["GU"], &["Pacific/Guam"]),
            (&["HI"], &["Pacific/Honolulu"]),
            (&["ID"], &["America/Boise", LOS_ANGELES]),
            (&["IN"], &["America/Indiana/Indianapolis", CHICAGO]),
            (&["KS", "ND", "NE", "SD", "TX"], &[CHICAGO, DENVER]),
            (&["KY"], &[NEW_YORK, "America/Kentucky/Louisville", CHICAGO]),
            (&["MI"], &["America/Detroit", "America/Menominee"]),
            (&["MP"], &["Pacific/Saipan"]),
            // West Wendover, by order of the Department of Transportation.
            (&["NV"], &[LOS_ANGELES, DENVER]),
            (&["OR"], &[LOS_ANGELES, "America/Boise"]),
            (&["PR"], &["America/Puerto_Rico"]),
            (&["UM"], &["Pacific/Midway", "Pacific/Wake"]),
            (&["VI"], &["America/St_Thomas"]),
        ],
        others: &[NEW_YORK],
    },
];
