### お客様に書くときの注意点（担当者の言語）。各メッセージの適用範囲と出典は
### crates/market/src/guidanceにあります。お客様自身の希望や書き方が、これらすべてに優先します。

## 主題

topic-form-of-address = 呼び方・敬語
topic-name-order = 名前
topic-title = 敬称・肩書き
topic-opening = 書き出し
topic-closing = 結び
topic-directness = 文体
topic-apology = お詫び
topic-saying-no = お断り
topic-dates = 日付
topic-numbers = 数字と金額
topic-payments-refund = 支払いと返金
topic-rights = 消費者の権利
topic-working-time = 時刻と営業日
topic-language = 言語
topic-typography = 表記と体裁
topic-small-talk = 雑談
topic-humour = ユーモア
topic-emoji = 絵文字
topic-urgency = 急ぎの依頼
topic-complaint = 苦情
topic-number-taboo = 避けたい数字
topic-gift-taboo = 贈り物
topic-ask = 推測せずに確認

## 共通

guidance-any-name = お客様が署名に使っている名前を、署名どおりの順序で書いてください。姓と名の区別がつかないときは、氏名をすべて書くか、お客様に確認してください。
guidance-any-gender = MrやMsなどの敬称は、お客様自身が使うまで付けないでください。名前や市場から性別は判断できません。
guidance-any-apology = まず何が起きたかを述べてお詫びし、次に何をいつまでに行うかを伝えてください。理由の説明は、その後で手短に。
guidance-any-saying-no = できないことは明確に伝え、お客様への影響を理解していることを示してください。そのうえで、代わりにできることを提案してください。

## ハンガリー語

guidance-hu-form = 「Ön」と三人称の動詞で書いてください。お客様が「te」を使ったら「te」に合わせ、1通の中では形を統一してください。
guidance-hu-name-order = 姓が先です。Kovács Annaなら、Kovácsが姓です。お客様がほかの言語で逆の順に署名している場合は署名に合わせ、はっきりしないときは確認してください。
guidance-hu-title = 「Úr」「Asszony」や肩書きは名前の後に付けてください（Tisztelt Kovács Úr!）。使うのは、お客様がどれかを示している場合だけです。それ以外は「Tisztelt Ügyfelünk!」としてください。「Tisztelt」に敬称なしの氏名を続けると、機械的な印象になります。
guidance-hu-opening = 冒頭の呼びかけは感嘆符で終え、その中の名詞は大文字で始めてください（Tisztelt Kovács Úr!）。本文は改行して始めてください。
guidance-hu-dates = 年、月、日の順に書き、年と日の後にピリオドを付けてください（2026. november 21. または 2026. 11. 21.）。接尾辞が付くときは、ピリオドの代わりにハイフンを使ってください（november 21-én）。
guidance-hu-numbers = 小数点にはコンマを、3桁の区切りにはスペースを使い、通貨は金額の後に書いてください（12 500 Ft）。

## ドイツ語

guidance-de-form = お客様が「du」を使うまでは「Sie」で書き、やり取りの途中で変えないでください。
guidance-de-pronouns = お客様を指す「Sie」「Ihnen」「Ihr」は、必ず大文字で始めてください。メッセージ中の「du」「dein」は、大文字でも小文字でもかまいません。どちらかに決めて統一してください。
guidance-de-opening = 冒頭の呼びかけはコンマで終え、本文は小文字で始めてください。敬称がわからないときは、誰にでも使える「Guten Tag」に氏名を続けてください。
guidance-de-closing = 「Mit freundlichen Grüßen」などの結びは、コンマを付けずに独立した行に置き、その下に自分の名前を書いてください。
guidance-de-dates = 21.11.2026 または 21. November 2026 と書いてください。スラッシュは、どれが月かわからなくなるため避けてください。
guidance-de-numbers = 小数点にはコンマを、3桁の区切りにはピリオドを使い、通貨は金額の後に書いてください（1.234,50 €）。
guidance-de-payments = giropayは2024年6月30日に終了しました。支払い方法として案内しないでください。以前の支払いについては、返金方法を調べてから約束してください。
guidance-at-title = お客様が学位を付けて署名している場合は、そのまま使ってください。Mag.、Dr.、DIは名前の前に、bachelor、master、PhDの学位は名前の後に置いてください。自分の判断で付け加えないでください。
guidance-at-dates = オーストリアでは、1月は「Jänner」です。21. Jänner 2026 と書いてください。

## フランス語

guidance-fr-form = ほかの場では「tu」で話す相手でも、お客様から「tu」を提案されるまでは「vous」で書いてください。
guidance-fr-title = お客様自身が「Mademoiselle」を使っていない限り、「Madame」と書いてください。
guidance-fr-opening = フォーマルなメッセージは、「Madame,」または「Monsieur,」だけで始め、姓を付けたり略したりしないでください。どちらかわからないときは、「Madame, Monsieur,」と並べてください。
guidance-fr-closing = フォーマルな結びでは、書き出しの呼びかけを繰り返してください。「Madame,」で始めたら、「Veuillez agréer, Madame, …」とします。
guidance-fr-dates = 21 novembre 2026（月名は小文字）または 21/11/2026 と、日を先に書いてください。
guidance-fr-numbers = 小数点にはコンマを、3桁の区切りには幅の狭いスペースを使い、通貨はスペースを入れて金額の後に書いてください（1 234,50 €）。

## スペイン語

guidance-es-form = 「tú」か「usted」かは、お客様に合わせてください。手がかりがなければ、苦情やお金に関する用件では「usted」で始めてください。1通の中で両方を混ぜないでください。
guidance-es-names = 姓が2つあるお客様も多く、敬称には1つ目の姓を続けます。確認せずに、最後の語を姓とみなさないでください。
guidance-es-opening = 冒頭の呼びかけはコンマではなくコロンで終え、本文は改行して大文字で始めてください（Hola, Ana:）。
guidance-es-dates = 21 de noviembre de 2026（月名は小文字）または 21/11/2026 と、日を先に書いてください。
guidance-es-numbers = 小数点にはコンマを使い、通貨はスペースを入れて金額の後に書いてください（12.345,50 €）。
guidance-es-islands = カナリア諸島は、スペインのほかの地域より1時間遅れています。時刻を約束するときは、「hora peninsular」か「hora canaria」かを明記してください。
guidance-mx-form = お客様が「tú」を使うか、希望するまでは、「usted」で書いてください。
guidance-mx-title = 署名に職業上の肩書き（Lic.、Ing.、Dra.など）があれば、名前の前に付けてください。なければ、付け加えないでください。
guidance-mx-numbers = 小数点にはピリオドを、3桁の区切りにはコンマを使ってください（$1,234.50）。記号はドルと同じなので、どちらとも取れる場合はMXNを添えてください。
guidance-mx-oxxo = OXXOでの現金払いは取り消せません。返金を約束する前に、銀行口座（CLABE）またはほかの受け取り方法を確認してください。
guidance-mx-zones = メキシコには複数のタイムゾーンがあります。時刻を約束するときは、どの都市の時刻かを書いてください。

## ブラジルのポルトガル語

guidance-br-form = 「você」は中立的です。「o senhor」「a senhora」はよりフォーマルで、性別を示します。お客様がどちらかを示しているか、希望した場合にだけ使ってください。
guidance-br-names = 姓が複数あることがあります。名前は署名どおりに書き、最初の部分か、お客様が希望する名で呼びかけてください。
guidance-br-closing = フォーマルなメッセージは、「Atenciosamente,」で結んでください。
guidance-br-dates = 21 de novembro de 2026（月名は小文字）または 21/11/2026 と、日を先に書いてください。
guidance-br-numbers = 小数点にはコンマを、3桁の区切りにはピリオドを使い、R$は金額の前に書いてください（R$ 1.234,50）。
guidance-br-rights = インターネットや電話で注文した品物は、受け取りから7日以内なら、理由を問わず返品して全額の返金を受けられます。返品を承ったことと、返金の時期を伝えてください。
guidance-br-zones = ブラジルには複数のタイムゾーンがあります。時刻を約束するときは、「horário de Brasília」かどうかを明記してください。

## 日本語

guidance-ja-form = です・ます体で書き、お客様の行為には尊敬語を、当方の行為には謙譲語を使ってください。チャットでも同様です。
guidance-ja-you = 「あなた」とは書かないでください。名前に「様」を付けるか、「お客様」とするか、主語を省いてください。
guidance-ja-name-order = 姓が先です。ローマ字ではどちらの順もあるため、署名に合わせ、はっきりしないときは確認してください。
guidance-ja-title = 書くときは、お客様の名前に「様」を付けてください。性別は示しません。自分や社内の者の名前には付けないでください。
guidance-ja-opening = メールは「お世話になっております。」で始め、名乗ってから用件に入ってください。お詫びの場合は、すぐ後にお詫びを続けてください。
guidance-ja-apology = まずお詫びし、次に原因と対応を述べ、最後にもう一度お詫びしてください。手短にまとめ、言い訳は書かないでください。
guidance-ja-dates = 2026年11月21日のように、年、月、日の順に書いてください。数字だけの場合も同じ順です（2026/11/21）。
guidance-jp-konbini = コンビニで現金払いされた注文は、同じ方法では返金できません。返金を約束する前に、振込先の銀行口座を確認してください。

## 中国語

guidance-zh-form = お客様には「您」と書いてください。複数の相手には「你们」と書いてください。「您们」は標準的な形ではありません。
guidance-zh-name-order = 姓が先で、多くは1文字です。はっきりしないときは、氏名をすべて書いてください。
guidance-zh-title = 「先生」「女士」は姓の後に付けてください。使うのは、お客様がどちらかを示している場合だけです。「您好」なら誰にでも使えます。
guidance-zh-dates = 文中では 2026年11月21日 と書いてください。21/11や11/21は避けてください。
guidance-zh-script = 簡体字か繁体字か、お客様が使う文字で書き、混ぜないでください。
guidance-cn-rights = オンラインや電話で注文した品物の多くは、受け取りから7日以内なら理由を問わず返品できます。返金の期限は、品物が戻ってから7日以内です。
guidance-cn-time = 公式には中国全土で北京時間（UTC+8）が使われますが、新疆では2時間遅い時刻で生活する人もいます。時刻を約束するときは、「北京时间」と明記してください。

## アラビア語

guidance-ar-form = 動詞や二人称は性別を示します。お客様がどちらかを示すまでは、「يُرجى」に動名詞を続けるなど、性別を示さない言い方を選んでください。
guidance-ar-names = 名前は、本人、父、祖父の名が連なっていることがあります。署名で使われている部分で呼びかけ、はっきりしないときは確認してください。
guidance-ar-register = わかりやすい現代標準アラビア語で、親しみやすく、短い文で書いてください。口語は使わないでください。
guidance-eg-dates = 日、月、年の順に書き、月名はエジプトで使われるもの（「يناير」「فبراير」「مارس」など）を使ってください。
guidance-eg-week = 週末は金曜日と土曜日で、日曜日は営業日です。約束する日数は、これに基づいて数えてください。
guidance-eg-rights = ほとんどの品物は、14日以内なら理由を問わず、不良品なら30日以内に、交換または返品できます。

## インドとバングラデシュの言語

guidance-hi-form = 「आप」と複数形の動詞（कीजिए、करें）で書いてください。「तुम」や「तू」は使わないでください。
guidance-te-form = 「మీరు」と、「‑రు」で終わる動詞で書いてください。「నువ్వు」は使わないでください。
guidance-te-title = 名前の後に「గారు」を付けてください。誰にでも使えます。
guidance-te-name-order = 姓は、先に来るかイニシャルになっていることがよくあります。署名どおりの名で呼びかけ、どれが名かはっきりしないときは確認してください。
guidance-ml-form = 「താങ്കൾ」か「നിങ്ങൾ」を使うか、二人称の代わりにお客様の名前を書いてください。「നീ」は使わないでください。
guidance-ml-name-order = 名の前や後のイニシャルは、家の名や父の名を表すことがあります。略さずに書かれている名で呼びかけてください。
guidance-bn-form = 「আপনি」と、それに合う動詞の形（করুন）で書いてください。「তুমি」や「তুই」は使わないでください。
guidance-bn-register = 日常的な標準ベンガル語で、親しみやすく、堅くならないように書いてください。
guidance-in-language = お客様が書いている言語で答えてください。住所の州からは判断できません。
guidance-in-dates = 日を先に書いてください。3/4が3月4日と読まれないよう、月は語で書いてください。
guidance-in-numbers = 下3桁を区切り、その上は2桁ずつ区切ってください（₹12,34,567）。1ラーク（lakh）は1,00,000、1クロール（crore）は1,00,00,000です。
guidance-in-time = インド全土で、年間を通じてUTC+5:30が使われます。30分の差に注意し、UTCとの時差か「インド時間」と書いてください。ISTは、ほかの地域では別の意味になります。
guidance-in-rights = オンライン購入に関する苦情は、48時間以内に受付を知らせ、1か月以内に解決する必要があります。どちらも守れる日程を伝えてください。
guidance-bd-numbers = 下3桁を区切り、その上は2桁ずつ区切ってください（10,00,000）。通貨は「টাকা」（৳）です。
guidance-bd-week = 週末は金曜日と土曜日で、日曜日は営業日です。約束する日数は、これに基づいて数えてください。

## 英語

guidance-en-pronouns = お客様には「you」と名前で書いてください。代名詞がわからない第三者については、「they」を使ってください。
guidance-us-directness = 親しみやすく、要点から書いてください。まず答え、次に今後の流れを伝えます。短縮形も使えます。
guidance-us-dates = 月は語で書いてください（November 21, 2026）。数字だけでは月が先になり、ほかの国の読み手には日と受け取られます。
guidance-us-zones = 米国には複数のタイムゾーンがあります。時刻を約束するときは、タイムゾーン名（Eastern、Centralなど）を書いてください。ハワイ州とアリゾナ州の大部分には夏時間がありません。
guidance-us-delay = 約束した期間内（約束がない場合は30日以内）に注文品を発送できないときは、お客様に知らせ、待つか全額返金を受けるかを選べるようにしてください。
guidance-gb-closing = フォーマルな手紙では、名前で呼びかけたら「Yours sincerely」、「Dear Sir or Madam」で始めたら「Yours faithfully」で結んでください。メールでは、「Kind regards」がほとんどの場面に合います。
guidance-gb-directness = 平易な英語で書いてください。文は短く、日常的な語を使い、専門用語は避けてください。
guidance-gb-dates = 21 November 2026 のように、日を先に、thやstを付けずに書いてください。
guidance-gb-time = 「UK time」と書いてください。時計は冬はGMT、夏はその1時間先で、BSTはバングラデシュの時刻の略称でもあります。
guidance-gb-rights = ほとんどの通信販売の注文は、受け取りから14日以内なら理由を問わず取り消せます。返金の期限は14日以内で、支払いに使われた方法で行います。

## 欧州連合

guidance-eu-rights = ほとんどの通信販売の契約は、受け取りから14日以内なら理由を問わず撤回できます。オーダーメイド品などの例外があります。
guidance-eu-refund = 撤回後は、標準配送の料金も含めて、14日以内に返金する必要があります。お客様が別の方法に明示的に同意しない限り、支払いに使われた方法で返金してください。

## 複数の言語・市場

guidance-apology-first = 説明の前にお詫びしてください。
guidance-arabic-closing = フォーマルなメールは「وتقبلوا فائق الاحترام والتقدير」で結び、自分の名前と会社名を続けてください。
guidance-arabic-digits = 現地では2種類の数字がどちらも通用します。お客様が使うほうで答え、混ぜないでください。小数点は、「٠١٢٣」では「٫」、「0123」ではピリオドです。
guidance-arabic-months-dz-tn = 月名はお客様の呼び方に合わせてください（現地では「جانفي」「فيفري」「مارس」など）。月名に数字を添えると、誤解を防げます。
guidance-arabic-months-levant = 月名はお客様の呼び方に合わせてください（現地では「كانون الثاني」「شباط」「آذار」など）。月名に数字を添えると、誤解を防げます。
guidance-arabic-months-ma = 月名はお客様の呼び方に合わせてください（現地では「يناير」「فبراير」…「يوليوز」「غشت」「شتنبر」）。月名に数字を添えると、誤解を防げます。
guidance-arabic-opening = フォーマルなメールは、署名どおりの名前と敬称で始め、「تحية طيبة وبعد،」と書いてから用件に入ってください。
guidance-ask-language = 現地では複数の言語が使われています。お客様の言語で答え、わからないときは希望の言語を確認してください。
guidance-closing-formula = フォーマルなメッセージは、定型の結び、自分の名前、会社名で終えてください。
guidance-closing-in-full = 結びは略さずに書いてください。略すと、ぞんざいに見えることがあります。
guidance-closing-no-comma = 結びの後にコンマを付けず、次の行に自分の名前を書いてください。
guidance-colour-white-mourning = 白は喪を表すことがあります。包装には別の色を選んでください。
guidance-complaint-own = 担当者の名前と、次に連絡する期日を伝えてください。
guidance-complaint-written = 合意した内容を文書で確認してください。
guidance-currency-after = 通貨は、スペースを入れて金額の後に書いてください。
guidance-currency-before = 通貨は金額の前に書いてください。
guidance-currency-which-crown = クローネ、クローナ、コルナなどの通貨は複数の国にあります。紛らわしい場合は、SEK、NOK、DKK、ISK、CZKのコードで書いてください。
guidance-currency-which-dollar = 「$」は現地の通貨も表します。米ドルとも取れる場合は、CAD、ARS、CLPなどのコードで書いてください。
guidance-dates-dmy = 日、月、年の順に書いてください。日付が紛らわしい場合は、月を語で書いてください。
guidance-dates-mdy = 月、日、年の順に書いてください。日付が紛らわしい場合は、月を語で書いてください。
guidance-dates-no-ordinal = 日にはthやstを付けないでください（12 February 2027）。
guidance-dates-ymd = 年、月、日の順に書いてください。
guidance-direct-plain = 最初の文で、要点をわかりやすい言葉で伝えてください。丁寧な前置きが長いと、言い逃れのように受け取られることがあります。
guidance-emoji-chat-follow = チャットでは、お客様が使っていれば絵文字を使ってもかまいません。
guidance-emoji-email-none = お客様が使っていない限り、メールで絵文字を使わないでください。
guidance-first-muhammad = ほかの名の前にあるMuhammadやMd.は、多くの場合、呼びかけに使う名ではありません。その次の名か、署名どおりの名前を使ってください。
guidance-flowers-chrysanthemum = 菊は弔事の花です。別の花を選んでください。
guidance-flowers-even = 偶数本の花は葬儀に使われます。奇数本にしてください。
guidance-form-avoid = 二人称の語がなくても、多くの場合は文が成り立ちます。代名詞ではなく、名前に敬称を付けて書くか、二人称を省いてください。
guidance-form-both = ショップではフォーマルな形とカジュアルな形の両方が使われます。お客様が使う形で答え、わからないときはフォーマルに書いてください。
guidance-form-formal = お客様がカジュアルな形を使うか、希望するまでは、フォーマルな形で書いてください。1通の中では形を統一してください。
guidance-form-informal = ショップとお客様の間では、カジュアルな形が一般的です。お客様がフォーマルに書いている場合は、フォーマルな形に切り替えてください。
guidance-form-kinship = 「あなた」の代わりに、年齢や親しさに応じて親族を表す語が使われます。名前から推測せず、名前に中立的な形を添えるか、お客様に確認してください。
guidance-genitive-months = 月名を語で書くときは、小文字の属格にしてください（21. listopadu、21 listopada、21 ноября）。近隣の言語では、同じ語が別の月を指すことがあります。
guidance-gift-alcohol = 喜ばれるとわかっている場合を除き、アルコールを送らないでください。
guidance-gift-beef = 喜ばれるとわかっている場合を除き、牛肉や牛革製品を送らないでください。
guidance-gift-clock = 時計を贈らないでください。最期の別れを表す言葉と発音が似ています。
guidance-gift-knife = 刃物やはさみを贈らないでください。縁を切ることを連想させます。
guidance-gift-pork = 喜ばれるとわかっている場合を除き、豚肉や豚革製品を送らないでください。
guidance-humour-avoid = 冗談や皮肉は書かないでください。文章では誤解されやすくなります。
guidance-mixed-names = 現地の名前には、姓が先、名に父の名が続く、名が先など、複数の慣習があります。署名に合わせ、わからないときは氏名をすべて書いてください。
guidance-name-family-first = 姓を先に書いてください。お客様が逆の順に署名している場合は、署名に合わせてください。
guidance-name-father = 2つ目の名は、姓ではなく父の名のことがあります。敬称を付けて、最初の名で呼びかけてください。
guidance-name-gendered = 姓の語尾は、同じ家族でも人によって異なることがあります。署名の語尾をそのまま書き、変えないでください。
guidance-name-given-address = フォーマルな場面でも、姓ではなく、名に敬称を付けて呼びかけてください。
guidance-name-given-first = 名を先に、姓を最後に書いてください。
guidance-name-one = 名前が1つだけの人もいます。ない姓を尋ねず、名前をそのまま書いてください。
guidance-name-patronymic-ru = フォーマルな呼びかけには、名と父称（Anna Petrovna）を使います。お客様が示しているとおりにだけ使ってください。
guidance-name-spelling = 名前は、記号や文字も含めて、署名のとおりに書き写してください。記号を省くと、別の名前になります。
guidance-name-two-family = 姓が2つあることがあります。署名どおりに両方を書き、呼びかけには1つ目の姓を使ってください。
guidance-number-13 = 13を不吉と感じる人がいます。贈り物や商品券では避けてください。
guidance-number-17 = 17を不吉と感じる人がいます。贈り物や商品券では避けてください。
guidance-number-4 = 贈り物、商品券、数量では4を避けてください。「死」を表す言葉と発音が似ています。
guidance-number-8 = 8は、贈り物や金額に使うと喜ばれます。
guidance-number-9 = 贈り物では9を避けてください。「苦」を表す言葉と発音が似ています。
guidance-numbers-comma = 小数点にはコンマを使ってください。
guidance-numbers-point = 小数点にはピリオドを使ってください。
guidance-numbers-space = 3桁の区切りには、ピリオドではなくスペース（できれば改行されないもの）を使ってください（12 500）。
guidance-opening-everyday = 日常的な挨拶（Hej、Hei）は、面識のない相手へのメールの書き出しにも使えます。
guidance-opening-wellbeing = 挨拶の後、用件に入る前に、お客様の健康や無事を願う短い一言を添えてください。
guidance-plain-words = 話すときのように、短い文と日常的な言葉で書いてください。お役所言葉や説明のない専門用語は避けてください。
guidance-polite-plural-masculine = 敬称の二人称には、お客様が誰であっても、動詞と分詞の男性複数形を使ってください。性別を示すことにはなりません。
guidance-postovani = 「Poštovani」か「Poštovana」、「gospodine」か「gospođo」、姓、コンマの順で始めてください。「Poštovani」だけなら、誰にでも使えます。「gospodine」の後の姓は呼格にしてください（gospodine Petroviću）。
guidance-red-ink-name = 人の名前を赤い字で書かないでください。
guidance-rioplatense-vos = カジュアルな形は「tú」ではなく「vos」で、専用の動詞の形（tenés、podés）を使います。フォーマルな形は「usted」です。
guidance-salutation-comma = 冒頭の呼びかけはコンマで終え、本文は改行して始めてください。
guidance-salutation-comma-capital = 冒頭の呼びかけはコンマで終え、本文は改行して大文字で始めてください。
guidance-salutation-comma-lower = 冒頭の呼びかけはコンマで終え、本文は次の行から、もともと大文字で書く語でなければ小文字で始めてください。
guidance-salutation-no-mark = 冒頭の呼びかけの後には、コンマもピリオドも付けないでください。本文は改行して大文字で始めてください。
guidance-saying-no-softly = 率直すぎる断りは、きつい印象を与えます。残念であることを述べ、理由を説明し、できることを伝えてください。結論は明確にしてください。
guidance-script-choice = この言語は、現地では複数の文字で書かれます。お客様が使う文字で答えてください。
guidance-swahili-time = スワヒリ語では、時刻を日の出から数えます。「saa tatu asubuhi」は午前9時です。時刻を約束するときは、a.m.またはp.m.を付けた数字も書いてください。
guidance-title-academic = 手紙では学位や職業上の肩書きが使われます。お客様が署名に付けているものをそのまま使い、付け加えないでください。
guidance-title-after = 敬称は名前の後に付けてください。
guidance-title-before = 敬称は姓の前に付けます。お客様がどれかを示している場合にだけ使ってください。
guidance-title-none = 敬称はほとんど使われません。名前だけで丁寧です。
guidance-urgency-soft = 急ぎを表す言葉は、相手をせかす印象を与えます。期日を示し、お願いする形で書いてください。
guidance-vocative = 呼びかけでは、名前や敬称が特別な形（呼格）になります。形がはっきりしないときは、名前の要らない挨拶で始めてください。
guidance-week-sun-thu = 現地の営業日は日曜日から木曜日です。それに合わせて日程を約束してください。
guidance-you-capital-all = 手紙やメールでは、敬称の二人称（「あなた」「あなたの」に当たる語）を、相手が1人でも複数でも大文字で始めてください。
guidance-you-capital-may = 1人に宛てたメッセージでは、敬称の二人称を大文字で始めても、始めなくてもかまいません。どちらかに決めて統一し、複数の相手には小文字を使ってください。
guidance-you-capital-one = 敬称の二人称（「あなた」「あなたの」に当たる語）は、相手が1人なら大文字で、複数なら小文字で始めてください。
guidance-zones-islands = 島しょ部（またはその一部）の時刻は、本土と異なります。時刻を約束するときは、どちらの時刻かを明記してください。
guidance-zones-several = 国内に複数のタイムゾーンがあります。時刻を約束するときは、どの都市またはタイムゾーンの時刻かを書いてください。

## 1つの言語・市場

guidance-ae-week = 週末は土曜日と日曜日です。金曜日は官公庁が正午に閉まり、シャルジャでは終日休みです。約束する際は注意してください。
guidance-am-calendar = エチオピア暦は13か月あり、西暦より7～8年遅れています。どちらの暦かを明記し、期限に関わる場合は両方を書いてください。
guidance-am-clock = 時刻を夜明けから数えることがあり、「1時」が午前7時を指す場合があります。時刻を約束するときは24時間制で書き、そのことを明記してください。
guidance-bg-vie-agreement = 「Вие」に伴う動詞は複数形ですが、-н、-тで終わる単数の形容詞や分詞は性別を示します。お客様がどちらかを示すまでは、それらを使わない言い方を選んでください。
guidance-ca-dates = 月は語で書いてください。数字だけの順序は複数あり、明確なのは年、月、日（2026-11-21）だけです。
guidance-ca-quebec-french = ケベック州のお客様には、購入後も含め、フランス語で情報と対応を受ける権利があります。メッセージの言語で答え、フランス語でも対応できることを伝えてください。
guidance-ch-gruss = メッセージは「Freundliche Grüsse」で、コンマを付けずに結んでください。
guidance-ch-money = フランの金額は、どの言語でも小数点にピリオドを使い、CHFを付けてください。ドイツ語とイタリア語ではCHF 12.50、フランス語では12.50 CHFです。
guidance-ch-ss = 「ß」は使わず、必ず「ss」と書いてください（Freundliche Grüsse、Strasse）。
guidance-cn-closing = フォーマルな手紙は「此致」「敬礼」か、相手の幸せを願う言葉で結び、その下の右側に自分の名前と日付を書いてください。
guidance-cn-opening = 冒頭の呼びかけは、独立した行に左寄せで書き、後にコロンを付けてください（尊敬的…：）。「您好」と本文は、改行して続けてください。
guidance-co-usted = 国内の多くの地域では、「usted」は友人や家族の間でも使われ、必ずしも距離を示しません。自分から「tú」に変えないでください。
guidance-cs-s-pozdravem = 中立的な結びは、「S pozdravem」に氏名を続けてください。「S přáním pěkného dne」なら、より親しみやすくなります。
guidance-cs-title = 冒頭の呼びかけでは、お客様の役職や高い学位を先に置き（Vážený pane profesore）、下位の肩書きは省いてください。署名にあるものだけを使ってください。
guidance-cs-vazeny = フォーマルなメッセージは、「Vážená」か「Vážený」に呼格を続けて始めてください。「Dobrý den」はメールではよく使われますが、手紙ではくだけた印象になります。
guidance-da-kaere = フォーマルなメッセージでは「Kære」に名を続けることもできますが、親しすぎる、または古風と感じる読み手もいます。中立的な書き出しにするには、「Hej」に名を続けてください。
guidance-en-colon = フォーマルな手紙では、冒頭の呼びかけの後にコロンを付けてください。日常的なメールでは、コンマが一般的です。
guidance-en-sincerely = フォーマルなメッセージは、冒頭の呼びかけに名前があってもなくても、「Sincerely,」で結んでください。
guidance-en-whole-name = お客様が敬称を示していない場合は、「Dear」に氏名を続けるか、「Hello」に名前を続けてください。性別を示しません。
guidance-es-despedida = 短い結びにはコンマを付けてください（「Atentamente,」「Saludos cordiales,」）。文になっている結びには、ピリオドを付けてください。
guidance-et-lugupeetud = フォーマルなメッセージは、「Lugupeetud」に「proua」か「härra」と姓を続けて始めてください。性別を示さないためには、氏名を続けてください（Lugupeetud Mari Mänd）。
guidance-et-tere = 「Tere」だけなら、後に感嘆符を付けるか、何も付けないでください。コンマは「Tere」と名前の間にだけ入れてください。
guidance-fi-hei = 「Hei」の後がコンマなら、続きは小文字で始めてください。感嘆符か何も付けない場合は、改行して大文字で始めてください。
guidance-hk-red = お客様への手紙やカードを赤い字で書かないでください。
guidance-hr-dates = 日、数字の月、年のそれぞれの後にピリオドを付けてください（21. 11. 2026.）。月を語で書くときは属格にしてください（21. studenoga 2026.）。
guidance-hr-pozdrav = 結びには、中立的で一般的な「Srdačan pozdrav」を使ってください。「Lijep pozdrav」でもかまいません。
guidance-id-anda = 二人称は「Anda」とし、必ず大文字で始めてください。「kamu」や「kau」は使わないでください。
guidance-id-closing = フォーマルな手紙は「Hormat kami」で結び、その下に自分の名前と役職を書いてください。
guidance-id-opening = フォーマルな手紙は、「Dengan hormat」にコンマを付けて始めてください。
guidance-il-gender = ヘブライ語では、二人称や動詞が性別を示します。お客様がどちらかを示すまでは、男女でつづりが同じ語（「לך」「שלך」「רוצה」「נרשמת」）を選び、スラッシュや点による併記は避けてください。
guidance-il-kosher = 食品を送るときは、気にされないとわかっている場合を除き、コーシャの品を選んでください。
guidance-il-plain = 平易な言葉で書いてください。「הריני」や「הנני」ではなく「אני」とし、「私たち」は会社を指すときにだけ使ってください。
guidance-il-you = 三人称の「お客様方」ではなく、お客様に直接語りかけるように書いてください。
guidance-in-odd = お金や商品券は、501のような奇数の額にしてください。切りのよい額より喜ばれます。
guidance-ir-calendar = ペルシア暦が使われており、1405年は西暦2026年3月から2027年3月までです。どちらの暦かを明記し、期限に関わる場合は両方を書いてください。
guidance-ir-digits = 数字は、「۰۱۲۳」か「0123」か、お客様に合わせてください。ペルシア数字の4、5、6は「۴۵۶」で、アラビア数字の「٤٥٦」ではありません。小数点は「٫」です。
guidance-is-name = 名前の2つ目の部分は、多くの場合、親の名に由来し、姓ではありません。名か氏名全体で呼びかけ、2つ目の部分に敬称を付けないでください。
guidance-it-gentile = 「Gentile」に名前とコンマを続ければ、誰にでも使えます。「Spettabile」は会社宛てに、「Caro」「Cara」は親しい相手にだけ使ってください。
guidance-it-saluti = メッセージは「Cordiali saluti」で結んでください。「distinti saluti」は、より距離のある印象になります。
guidance-ji-after-name = 名前の後にji（जी、ਜੀ）を付けてください。丁寧で、誰にでも使えます。
guidance-jp-comb = 櫛や白いハンカチを贈らないでください。語呂や用途が、苦しみ、死、別れを連想させます。
guidance-jp-cushion = 断る前に「申し訳ございませんが」などのクッション言葉を置き、「できません」ではなく「いたしかねます」と書いて、代わりにできることを伝えてください。
guidance-jp-era = 書類では元号で年を数えることがあります（令和8年は2026年）。年は西暦4桁で書き、元号で書かれた年に答えるときは元号も添えてください。
guidance-kk-dates = 数字では、日、月、年の順に書いてください（21.11.2026）。月を語で書くときは、年を先に書いてください（2026 ж. 21 қараша）。
guidance-kr-closing = メールの最後では、自分の名前の後に「드림」を付けてください。どの読み手にも使えます。
guidance-kr-form = 「‑습니다」「‑십시오」などの丁寧な語尾で書き、1通の中で統一してください。
guidance-kr-nim = お客様の名前の後に「님」を付けてください。年齢や性別を問わず使えます。「귀하」を重ねないでください。
guidance-kr-opening = メールは「안녕하십니까」か「안녕하세요」で始めてください。前者はよりフォーマルで、後者はより柔らかい印象です。
guidance-lk-names = 「‑ge」で終わる最初の部分や、名前の前のイニシャルは、家の名や父の名のことがあります。署名で略さずに書かれ、本人を表している部分で呼びかけてください。
guidance-lt-gerbiamasis = フォーマルなメッセージは、略さずに書いた「Gerbiamasis」か「Gerbiamoji」に、呼格の名前を続けて始めてください。「Gerbiamieji」は複数の相手に使います。
guidance-lt-salutation = コンマの後は、本文を小文字で始めてください。感嘆符の後は、改行して大文字で始めてください。
guidance-lv-dates = 数字では、日、月、年の順に書いてください（21.11.2026）。月を語で書くときは、年を先に書いてください（2026. gada 21. novembris）。
guidance-lv-salutation = 冒頭の呼びかけは、コンマではなく感嘆符で終えてください。本文は改行して大文字で始めてください。
guidance-lv-uzruna = 冒頭の呼びかけでは、属格にした姓の後に「kungs」か「kundze」を付けてください。敬称なしの氏名でもかまいません（Cienījamā Aina Liepa!）。
guidance-mm-name = 名前に姓の部分はなく、短縮もしません。全体を書いてください。前に付くU、Daw、Ko、Maは敬称で、名前ではありません。
guidance-mm-pa = 平叙文や依頼には「ပါ」を入れてください。誰から誰に対しても丁寧です。
guidance-my-anda = Tuan、Puan、Encik、Cikのうち、お客様が示しているものを使い、それ以外は「anda」と書いてください。「kamu」「awak」「engkau」は使わないでください。
guidance-my-titles = Datuk、Dato’、Tan Sriなどの称号は名前の前に置き、署名どおりに書いてください。名前がわからないときは、「Tuan/Puan」を使ってください。冒頭の呼びかけはコンマで終えてください。
guidance-my-week = 週末は、クダ、クランタン、トレンガヌの各州では金曜日と土曜日、そのほかの州では土曜日と日曜日です。営業日を約束する前に、州を確認してください。
guidance-nb-de = 敬称の「De」は必須ではなく、堅く聞こえます。お客様が使っている場合は大文字で始めて合わせ、1通の中で統一してください。
guidance-nb-hei = 面識のない相手には、「Hei」だけではなれなれしく見えることがあります。氏名を添えるか、「Kjære kunde」または名前だけで始めてください。
guidance-nl-aanhef = フォーマルなメッセージでは、「Geachte」に「heer」か「mevrouw」と姓を続けてください。お客様がどちらかを示していない場合は、「Beste」に氏名を続けてください。
guidance-nl-groet = ほとんどのメッセージは「Met vriendelijke groet」で結んでください。「Hoogachtend」は距離のある結びで、督促や正式な通知に適しています。
guidance-nl-prefix = 姓に含まれるvan、de、van derは、「mevrouw」や「heer」の後では大文字で（mevrouw Van Wijk）、名の後では小文字で始めてください。ベルギーの名前は、署名のつづりをそのまま使ってください。
guidance-np-calendar = 日付は、西暦より約57年進んだビクラム暦で示されることがあります。どちらの暦か（BSまたはAD）を明記し、期限に関わる場合は両方を書いてください。
guidance-np-lakh = 下3桁を区切り、その上は2桁ずつ区切ってください（12,34,567）。1ラーク（lakh）は1,00,000、1クロール（crore）は1,00,00,000です。
guidance-nz-macrons = マオリ語の単語や名前は、長音記号を付けて書いてください（Māori、Tāmaki）。
guidance-ph-initial = 中間のイニシャルは母の姓を表し、名ではありません。署名どおりの名か姓で呼びかけてください。
guidance-ph-po = フィリピノ語では「po」を添え、二人称は「ikaw」ではなく「kayo」を使ってください。面識のない相手なら誰に対しても丁寧です。
guidance-pl-panstwo = 「Szanowna Pani」「Szanowny Panie」は性別を示します。お客様がどちらかを示していない場合は、「Szanowni Państwo」か「Dzień dobry」で始めてください。
guidance-pl-pozdrawiam = フォーマルなメッセージは「Z poważaniem」か「Z wyrazami szacunku」で結んでください。「Pozdrawiam」は、あまり改まらないメッセージに適しています。
guidance-pl-witam = 面識のない相手へのメールを「Witam」で始めないでください。書き手が読み手より上に立つ印象を与えます。
guidance-pt-cumprimentos = 結びは、「Com os nossos cordiais cumprimentos」など、「cumprimentos」を使った短い形で十分です。長い決まり文句は使わないでください。
guidance-pt-exmo = フォーマルなメッセージは、「Exmo. Senhor」か「Exma. Senhora」で始めてください。コンマはあってもなくてもかまいません。お客様がどちらかを示している場合にだけ使い、それ以外は挨拶に名前を添えてください。
guidance-pt-voce = 「você」は気にする読み手もいるため、書かないでください。動詞を三人称にして代名詞を省くか、名前を使ってください。
guidance-ro-title-family = 「domnule」「doamnă」は、名ではなく姓に付けてください。
guidance-ru-list-order = 名簿や書式では、姓が先のことがあります（Иванова Анна Петровна）。名の後に来る、-вичや-внаで終わる父称を手がかりに見分けてください。
guidance-ru-salutation = 冒頭の呼びかけは、感嘆符かピリオドで終えてください。本文は改行して大文字で始めてください。
guidance-ru-uvazheniem = フォーマルなメッセージは「С уважением」で結び、次の行に自分の名前を書いてください。規則ではありませんが、結びの後にはコンマを付けるのが慣例です。
guidance-sk-you-chat = チャットやテキストメッセージでは、二人称（「あなた」「あなたの」に当たる語）を大文字で始める必要はありません。
guidance-sl-pozdravljeni = フォーマルな書き出しには「Spoštovani」を使ってください。「Pozdravljeni」はフォーマルと親しい表現の中間で、メールでよく使われます。
guidance-sn-greeting = 何よりも先に挨拶を書いてください。いきなり用件で始めると、気分を害されることがあります。
guidance-sr-dates = 日、数字の月、年のそれぞれの後にピリオドを付けてください（21. 11. 2026. または 21. novembar 2026.）。
guidance-sv-du-ni = 1人の相手には、小文字の「du」で書いてください。「ni」は複数の相手や会社に使います。1人の相手に「ni」を使うと、よそよそしく見えることがあります。
guidance-sv-hej-mark = 「Hej」の後の感嘆符は明るい印象、ピリオドはフォーマルな印象になります。悪い知らせを伝えるときは、感嘆符を付けないでください。
guidance-ta-initials = 名前の前のイニシャルは、多くの場合、父の名を表します。略さずに書かれている名で呼びかけてください。
guidance-th-khun = 名の前に「คุณ」を付けてください。丁寧で、誰にでも使えます。
guidance-th-opening = フォーマルな手紙やメールは、「เรียน」に名前を続けて始めてください。
guidance-th-particles = 文末に「ครับ」か「ค่ะ」、疑問文では「ครับ」か「คะ」を付けて、表現を和らげてください。お客様ではなく、書き手自身の性別に合わせて選びます。
guidance-th-year = 年は仏暦で数えられます（2569年は西暦2026年）。紛らわしい場合は、どちらの暦か（พ.ศ.またはค.ศ.）を明記してください。
guidance-tr-sayin = フォーマルなメッセージは、誰にでも使える「Sayın」に氏名を続けて始めてください。「Bey」「Hanım」は性別を示します。
guidance-tr-title-capital = 名前の後の「Bey」「Hanım」は大文字で始め、接尾辞はアポストロフィに続けて書いてください（Hatice Hanım’a）。
guidance-tw-umbrella = 傘や扇を贈らないでください。別れを表す言葉と発音が似ています。
guidance-tw-words = 繁体字で、台湾で使われる語を使って書いてください（「互聯網」ではなく「網路」）。
guidance-tw-year = 書類では、1912年を元年とする民國で年を数えることがあります（115年は2026年）。年は西暦4桁で書いてください。
guidance-uk-pan = 「Пане」「пані」は、呼格にした名または姓に付けてください。父称や、名と姓を並べた形には付けないでください。
guidance-ur-stop = ウルドゥー語の文は「۔」で終え、コンマは「،」と書いてください。数字は123のように書いてください。
guidance-vn-address = 名だけを書かないでください。年齢を問わず、最初は「Anh/Chị」に名前を続け、その後はお客様が自分を指して使う語に合わせてください。
guidance-vn-please = 依頼は「Vui lòng」を使い、短くても完全な文で書いてください。短く切りすぎた依頼は失礼になります。
