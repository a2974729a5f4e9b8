### 法律がお客様に認めていること（担当者の言語）。1行に1つの規定と、併せて知っておくべきこと。

## 規定の対象

right-kind-withdrawal = 理由を問わない撤回
right-kind-refund = 返金
right-kind-delivery = 引渡し
right-kind-guarantee = 不良品（法定保証）
right-kind-duty-de-minimis = 輸入: 関税
right-kind-vat-de-minimis = 輸入: 付加価値税、物品サービス税、売上税
right-kind-privacy-access = 本人のデータの開示請求
right-kind-privacy-law = データ保護
right-kind-contract-language = 契約と消費者向け情報の言語
right-kind-label-language = ラベルと取扱説明書の言語
right-kind-complaint-body = お客様の苦情申立先
right-kind-emergency = 緊急通報番号

## 規定の内容

right-days = { $count ->
       *[other] { $count }日
    }
right-working-days = { $count ->
       *[other] { $count }営業日
    }
right-months = { $count ->
       *[other] { $count }か月
    }
right-years = { $count ->
       *[other] { $count }年
    }
right-hours = { $count ->
       *[other] { $count }時間
    }
# $time is one of the above.
right-deadline = { $from ->
        [delivery] お客様の商品受け取りから{ $time }
        [contract] 契約から{ $time }
        [withdrawal] 撤回から{ $time }
        [return] 販売者への商品の返還から{ $time }
        [request] 請求から{ $time }
        [purchase] 購入から{ $time }
       *[none] { $time }
    }
right-amount = 商品の価額が{ $amount }以下なら免除
right-tax-due = 税額そのものが{ $amount }以下なら免除
right-languages-all = 次のすべてが必要:
right-languages-any = 次のいずれかが必要:
right-telephone = { $reaches ->
       *[all] { $number }（全機関共通）
        [police] { $number }（警察）
        [gendarmerie] { $number }（憲兵隊、都市部以外）
        [fire] { $number }（消防）
        [ambulance] { $number }（救急）
        [ambulance-and-fire] { $number }（救急・消防）
        [mobile] { $number }（携帯電話から）
        [text] { $number }（文字電話から）
    }
right-no-right = 法律上、この権利はありません
right-no-exemption = 少額でも課税（免税枠なし）
right-not-charged = 輸入には課されません
right-no-law = 該当する法律はありません
right-immediately = 直ちに（法律に数値の定めなし）
right-without-delay = 遅滞なく（法律に数値の定めなし）
right-reasonable-time = 商品の種類と価格に応じた相当の期間内（法律に数値の定めなし）
right-expected-life = 商品に通常期待される耐用期間中（法律に数値の定めなし）

## 適用されないもの

right-exceptions = 対象外:
right-exception-custom-made = オーダーメイド品、お客様に合わせて加工した商品
right-exception-perishable = 傷みやすい商品
right-exception-sealed-hygiene = 開封後の、衛生上密封された商品
right-exception-digital-content = 提供後のデジタルコンテンツ
right-exception-tickets-dated = 日付指定の宿泊、イベントなど
right-exception-price-fluctuating = 価格が相場で変動する商品
right-exception-newspapers = 新聞、雑誌
right-exception-unsealed-media = 開封後の録音・録画ソフト、ソフトウェア
right-exception-travel = 運送、旅行
right-exception-business-buyer = 事業のために購入するお客様
right-exception-other = その他、法律に列挙された場合

## 併せて知っておくべきこと

right-condition-after-complaint-to-trader = 先に販売者に苦情を申し出ている場合に限ります。
right-condition-by-origin-or-carrier = 商品の原産地、または郵便か宅配便かによって異なります。
right-condition-by-region = 地域によって異なります。
right-condition-cancel-if-late = 遅れた場合、お客様は解約して返金を受けられます。
right-condition-cancel-on-breach = 販売者が情報提供、契約書の交付、引渡しの義務に違反した場合、お客様は解約できます。
right-condition-collected-at-purchase = 一定額までは、販売者またはプラットフォームが購入時に税を徴収します。
right-condition-cross-border-only = 他国からの購入に限ります。
right-condition-customer-chooses-remedy = 少なくとも重大な不具合については、修理、交換、返金のいずれかをお客様が選びます。
right-condition-customer-pays-return = 返送料はお客様の負担です。
right-condition-digital-content-shorter = デジタルコンテンツでは短くなります。
right-condition-doorstep-sales-differ = 訪問販売、電話勧誘販売、直接販売には別の規定があります。
right-condition-fault-presumed-at-delivery = この期間に見つかった不具合は、当初からあったものとみなされます。
right-condition-fee = 手数料がかかります。
right-condition-fee-possible = 販売者は、限られた額の手数料を差し引くことができます。
right-condition-flat-charge = 一定額までは、通常の税率に代えて定額または定率が適用されます。
right-condition-free-of-charge = お客様の費用負担はありません。
right-condition-further-deadline-first = お客様はまず、相当の期間を定めて履行を求める必要があります。
right-condition-goods-unused = 未使用または元の状態の商品に限ります。
right-condition-hidden-faults-from-discovery = 隠れた不具合については、発見の時から数えます。
right-condition-industrial-goods-free = 工業製品は、価額にかかわらず関税がかかりません。
right-condition-larger-businesses-only = 一定規模を超える事業者だけに適用されます。
right-condition-late-delivery-only = 引渡しの遅延または不着の場合に限ります。
right-condition-limited-times = 年間の回数または合計額に上限があります。
right-condition-longer-elsewhere = 同じ市外では長くなります。
right-condition-longer-for-durable-goods = 長期の使用を前提とする商品では長くなります。
right-condition-longer-for-some-customers = 法律が保護する一部の消費者については長くなります。
right-condition-longer-if-not-told = お客様がこの権利を知らされていなかった場合は長くなります。
right-condition-may-be-extended = 本人に通知すれば延長できます。
right-condition-may-wait-for-goods = 販売者は、商品の到着または発送の証明を待つことができます。
right-condition-money-back-at-first = 最初の30日間、お客様は不良品を返品して返金を受けられます。
right-condition-number-is-practice = 法律に数値の定めはありません。これは慣行または当局の指針による数値です。
right-condition-post-and-courier-only = 郵便と宅配便に限ります。
right-condition-prepaid-orders-only = 前払いの注文が対象です。
right-condition-registered-seller-only = 販売者がこの税の登録を受けている場合に限ります。
right-condition-report-at-once = お客様は、不具合を直ちに知らせる必要があります。
right-condition-report-soon = お客様は、不具合を早めに知らせる必要があります。
right-condition-reports-and-advice-only = 通報の受付または助言のみで、個別の事案の解決は行いません。
right-condition-same-means = 支払いに使われた方法で行います。
right-condition-seller-pays-return = 返送料は販売者の負担です。
right-condition-services-from-contract = サービスについては、契約の時から数えます。
right-condition-services-may-be-excluded = サービス提供者は、契約前にこれを適用外とすることができます。
right-condition-shorter-for-consumables = 長持ちしない商品では短くなります。
right-condition-shown-policy-prevails = 購入前に表示された販売者の規約が優先します。
right-condition-some-businesses-only = 一部の事業または販売形態だけに適用されます。
right-condition-some-goods-excluded = たばこ、酒類など、一部の商品は対象外です。
right-condition-some-goods-only = 一部の種類の商品に限ります。
right-condition-some-goods-shorter = 一部の種類の商品では短くなります。
right-condition-time-to-ship = 到着ではなく、発送までの期間です。
right-condition-trader-must-agree = 販売者が手続に応じる場合に限ります。
right-condition-unless-agreed-otherwise = 別段の合意がある場合を除きます。
right-condition-used-goods-shorter = 中古品では短くなる場合があります。
right-condition-with-delivery-cost = 標準配送の料金も含みます。

## 確かさと適用時期

right-law = 法令: { $law }
right-valid-from = { $date }から適用
right-valid-until = { $date }まで適用
right-ask = 情報源に不確かな点があります。約束する前に確認してください。
right-place = { $place ->
       *[market] 市場全体に適用
        [subdivision] 市場内のこの地域に適用（{ $code }）
        [union] 欧州連合全体に適用
    }
