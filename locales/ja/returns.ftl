# Returns and refunds: to the customer. 敬語 where it is formal, です・ます where it is less so.

customer-return-requested =
    { $formality ->
        [informal] ご注文（注文番号：{ $order }）の返品のご依頼を受け付けました。ただいま確認していますので、結果が出ましたらご連絡します。それまでお手続きは必要ありません。
       *[formal] ご注文（注文番号：{ $order }）の返品のご依頼を承りました。ただいま確認しておりますので、結果が出ましたら改めてご連絡いたします。それまでお手続きは必要ございません。
    }
customer-return-asked =
    { $what ->
        [delivery-date]
            { $formality ->
                [informal] 返品のご依頼（注文番号：{ $order }）ありがとうございます。商品が届いた日を教えていただけますか。わかりましたら、すぐにお返事します。
               *[formal] 返品のご依頼（注文番号：{ $order }）をいただき、ありがとうございます。恐れ入りますが、商品がお手元に届いた日をお知らせいただけますでしょうか。確認でき次第、すぐにご返答いたします。
            }
        [opened]
            { $formality ->
                [informal] 返品のご依頼（注文番号：{ $order }）ありがとうございます。密封された包装を開けたかどうか、教えていただけますか。わかりましたら、すぐにお返事します。
               *[formal] 返品のご依頼（注文番号：{ $order }）をいただき、ありがとうございます。恐れ入りますが、密封された包装を開封されたかどうか、お知らせいただけますでしょうか。確認でき次第、すぐにご返答いたします。
            }
       *[other]
            { $formality ->
                [informal] 返品のご依頼（注文番号：{ $order }）ありがとうございます。はっきりお答えする前に確認したい点が一つありますので、確認ができましたら改めてご連絡します。
               *[formal] 返品のご依頼（注文番号：{ $order }）をいただき、ありがとうございます。正式にお答えする前に確認すべき点が一つございますので、確認ができ次第、改めてご連絡いたします。
            }
    }
customer-return-asked-again =
    { $formality ->
        [informal] 返品のお手続き（注文番号：{ $order }）を進めるために、先日お願いした内容のお返事をお待ちしています。届きましたら、次の手続きに進みます。
       *[formal] 返品のお手続き（注文番号：{ $order }）を進めるにあたり、先日お願いいたしました内容のご返信をお待ちしております。ご返信をいただき次第、次のお手続きに進みます。
    }
customer-return-approved =
    { $formality ->
        [informal]
            ご注文（注文番号：{ $order }）の返品をお受けします。{ $way ->
                [prepaid-label] 返送用ラベルをお送りしますので、荷物に貼ってお出しください。
                [in-store] 店舗に商品をお持ちください。その際は注文番号がわかるようにお願いします。
                [drop-off] 運送会社の取扱所に荷物をお持ち込みください。
                [own-parcel] ご都合のよい運送会社でお送りください。控えは保管をお願いします。
               *[none] 返送の方法は、改めてご連絡します。
            }{ $pays ->
                [shop] 返送料は当店が負担します。
                [customer]
                    { $fee ->
                        [none] 返送料はお客様のご負担となります。
                       *[other] 返送料は{ $fee }です。
                    }
               *[unsaid] { "" }
            }
       *[formal]
            ご注文（注文番号：{ $order }）の返品を承ります。{ $way ->
                [prepaid-label] 返送用ラベルをお送りいたしますので、お荷物に貼ってお出しくださいますようお願いいたします。
                [in-store] 商品を店舗までお持ちくださいますようお願いいたします。その際は、注文番号をご用意ください。
                [drop-off] 運送会社の取扱所にお荷物をお持ち込みくださいますようお願いいたします。
                [own-parcel] ご都合のよい運送会社にてお送りくださいますようお願いいたします。控えは保管をお願いいたします。
               *[none] 返送の方法につきましては、改めてご案内いたします。
            }{ $pays ->
                [shop] 返送料は当店が負担いたします。
                [customer]
                    { $fee ->
                        [none] 恐れ入りますが、返送料はお客様のご負担となります。
                       *[other] 恐れ入りますが、返送料として{ $fee }を頂戴いたします。
                    }
               *[unsaid] { "" }
            }
    }
customer-return-refused =
    { $formality ->
        [informal]
            ご連絡ありがとうございます。申し訳ありませんが、ご注文（注文番号：{ $order }）の返品はお受けできません。{ $why ->
                [passed] 返品の期限は{ $date }まででした。
                [excluded] この商品は返品の対象外です。
                [used] 使用または開封された商品は、お引き取りができません。
                [returned] 記録では、商品はすでに返品されています。
               *[other] 返品の条件に合わないためです。
            }{ $instead ->
                [exchange] 交換でしたらお受けできますので、ご希望の場合はお知らせください。
                [store-credit] 当店でお使いいただけるクレジットでしたらご用意できますので、ご希望の場合はお知らせください。
                [both] 交換、または当店でお使いいただけるクレジットでしたらご用意できますので、ご希望をお知らせください。
               *[none] 私どもが見落としている点がありましたら、お知らせください。もう一度確認します。
            }
       *[formal]
            ご連絡いただき、ありがとうございます。誠に申し訳ございませんが、ご注文（注文番号：{ $order }）の返品は承ることができかねます。{ $why ->
                [passed] 返品の期限は{ $date }まででございました。
                [excluded] この商品は返品の対象外となっております。
                [used] ご使用または開封された商品は、お引き取りいたしかねます。
                [returned] 当店の記録では、商品はすでにご返送いただいております。
               *[other] 返品の条件を満たしていないためでございます。
            }{ $instead ->
                [exchange] 交換でしたら承りますので、ご希望の場合はお知らせください。
                [store-credit] 当店でお使いいただけるクレジットでしたらご用意できますので、ご希望の場合はお知らせください。
                [both] 交換、または当店でお使いいただけるクレジットでしたらご用意できますので、ご希望をお知らせください。
               *[none] 私どもで見落としている点がございましたら、お知らせくださいますようお願いいたします。改めて確認いたします。
            }
    }
customer-return-label =
    { $formality ->
        [informal] 返送用ラベル（注文番号：{ $order }）をお送りしました。荷物に貼ってお出しください。返金が済むまで、発送の控えは保管をお願いします。
       *[formal] 返送用ラベル（注文番号：{ $order }）をお送りいたしました。お荷物に貼ってお出しくださいますようお願いいたします。返金が完了するまで、発送の控えは保管をお願いいたします。
    }
customer-return-received =
    { $formality ->
        [informal] ご返送の荷物（注文番号：{ $order }）が届きました。ただいま確認していますので、終わりましたらご連絡します。
       *[formal] ご返送いただいたお荷物（注文番号：{ $order }）を受け取りました。ただいま確認しておりますので、終わり次第ご連絡いたします。
    }
customer-return-accepted =
    { $formality ->
        [informal] ご返送の商品（注文番号：{ $order }）を確認しました。問題はありませんでした。これから返金の手続きをして、ご連絡します。
       *[formal] ご返送いただいた商品（注文番号：{ $order }）を確認し、問題がないことを確かめました。これより返金の手続きを行い、完了しましたらご連絡いたします。
    }
customer-return-not-accepted =
    { $formality ->
        [informal] ご返送の商品（注文番号：{ $order }）を確認しました。申し訳ありませんが、想定していた状態とは異なっていました。今後の進め方についてご連絡しますので、ご事情もお聞かせください。
       *[formal] ご返送いただいた商品（注文番号：{ $order }）を確認いたしました。誠に恐れ入りますが、想定しておりました状態とは異なっておりました。今後の進め方につきましてご連絡いたしますので、ご事情もお聞かせいただけますと幸いです。
    }
customer-return-account =
    { $formality ->
        [informal] ご返送の商品（注文番号：{ $order }）を確認しました。問題はありませんでした。お支払い方法の都合で、返金は銀行口座への振り込みになります。安全な方法で口座情報をお知らせください。カード番号は送らないでください。
       *[formal] ご返送いただいた商品（注文番号：{ $order }）を確認し、問題がないことを確かめました。お支払い方法の都合により、返金は銀行口座へのお振り込みとなります。恐れ入りますが、安全な方法で口座情報をお知らせくださいますようお願いいたします。カード番号はお送りにならないようお願いいたします。
    }
customer-return-refunded =
    { $formality ->
        [informal]
            { $goodwill ->
                [yes] このたびは特別な対応として、ご注文（注文番号：{ $order }）について{ $amount }を返金しました。商品をお送りいただく必要はありません。
               *[no] ご注文（注文番号：{ $order }）について、{ $amount }を返金しました。
            }{ $route ->
                [original] お支払いと同じ方法でお戻しします。
                [bank-account] お知らせいただいた銀行口座に振り込みます。
               *[other] { "" }
            }{ customer-return-days }
       *[formal]
            { $goodwill ->
                [yes] このたびは特別な対応として、ご注文（注文番号：{ $order }）につきまして{ $amount }を返金いたしました。商品をお送りいただく必要はございません。
               *[no] ご注文（注文番号：{ $order }）につきまして、{ $amount }を返金いたしました。
            }{ $route ->
                [original] お支払いと同じ方法でお戻しいたします。
                [bank-account] お知らせいただいた銀行口座にお振り込みいたします。
               *[other] { "" }
            }{ customer-return-days }
    }
customer-return-days =
    { $days ->
        [none] 反映されるまでの日数は、銀行または決済会社によって異なります。
        [0] 通常は当日中に反映されます。
       *[other] { $kind ->
            [business] 通常は{ $days }営業日以内に反映されます。
           *[calendar] 通常は{ $days }日以内に反映されます。
        }
    }
customer-return-delayed =
    { $formality ->
        [informal] ご注文（注文番号：{ $order }）の返金が、お約束より遅れています。申し訳ありません。ただいま対応していますので、手続きができましたらすぐにご連絡します。
       *[formal] ご注文（注文番号：{ $order }）の返金が、お約束した日時より遅れております。誠に申し訳ございません。ただいま対応しておりますので、手続きができ次第ご連絡いたします。
    }
customer-return-exchanged =
    { $formality ->
        [informal] 交換のお手続き（注文番号：{ $order }）ができました。新しい商品を発送しましたら、ご連絡します。
       *[formal] 交換のお手続き（注文番号：{ $order }）を承りました。新しい商品を発送いたしましたら、ご連絡いたします。
    }
return-answer =
    { $answer ->
        [eligible] 返品できます。
        [not-eligible] 返品できません。
       *[ask] 先に確認が必要です。
    }
return-window =
    { $basis ->
        [policy]
            { $earliest ->
                [yes] ショップのポリシーでは、{ $from }から数えて、少なくとも{ $until }まで（配達日は不明）。
               *[no] ショップのポリシーでは、{ $from }から数えて、お客様の現地の{ $until }の終わりまで。
            }
       *[statutory]
            { $earliest ->
                [yes] 法律では、{ $from }から数えて、少なくとも{ $until }まで（配達日は不明）。
               *[no] 法律では、{ $from }から数えて、お客様の現地の{ $until }の終わりまで。
            }
    }
return-reason-within-policy = ショップのポリシーにより、{ $date }まで返品を受け付けています。
return-reason-within-law = 法律により、{ $date }まで撤回できます。
return-reason-policy-passed = ショップのポリシーによる期限は{ $date }まででした。
return-reason-no-returns-by-policy = ショップのポリシーでは、法律で認められる場合を除き、返品を受け付けていません。
return-reason-no-policy = このショップのポリシーは登録されていません。
return-reason-law-passed = 法律による期限は{ $date }まででした。
return-reason-no-law-right = この市場の法律には、理由を問わず撤回できる権利がありません。
return-reason-law-not-known = この市場の法律が認める内容は不明です。断る前に確認してください。
return-reason-law-unsure = この市場の法律に関する情報源に、不確かな点があります。断る前に確認してください。
return-reason-law-names-no-number = 法律に日数の定めがないか、起算日が示されていません。断る前に確認してください。
return-reason-no-market = お客様の所在地が不明なため、適用される法律も不明です。
return-reason-ask-delivery-date = 配達日を確認してください。注文日から数えると、期限は{ $date }まででした。
return-reason-last-day-not-working = 期限の最終日が営業日ではありませんでした。多くの法律では{ $date }まで延びます。確認してください。
return-reason-excluded = ショップのポリシーで、返品の対象外です: { $kind }
return-reason-excepted-by-law = 法律上の対象外です: { $kind }
return-reason-ask-opened = 開封後または提供後は法律上の対象外になるため、確認してください: { $kind }
return-reason-used = 使用済みです。ショップのポリシーでは、未使用の商品だけを受け付けています。
return-reason-used-by-law = 使用済みです。この権利は、未使用の商品だけが対象です。
return-reason-seal-opened = 開封されています。
return-reason-ask-shown-policy = 法律では、ショップのポリシーが購入前に表示されていれば、それに従います。表示されていたか確認してください。
return-reason-ask-condition = 法律上の条件があるため、確認してください: { $condition }
return-reason-note = 参考: { $condition }
return-reason-not-at-a-distance = 店舗で購入された商品です。この権利は通信販売が対象のため、確認してください。
return-reason-ships-elsewhere = 注文の届け先は別の市場です: { $country }
return-reason-nothing-left = すべて返品済みです。
return-reason-fewer-left =
    { $left ->
       *[other] 返品できる残りは{ $left }点だけです。
    }
return-reason-no-such-line = 注文にその明細はありません。
return-reason-price-not-known = 価格のわからない商品があります。金額を伝える前に調べてください。
return-reason-several-currencies = 価格、合計、手数料、返金の通貨が異なるため、合計額を出せません。
return-reason-nothing-to-refund = 支払い済みの金額は、すべて返金されています。
return-reason-discount = 注文の合計が商品の合計より少なくなっています。金額を伝える前に、割引額を各商品に割り振ってください。
return-reason-fee-not-allowed = この返品は法律で認められているため、ショップの手数料は差し引きません。
return-reason-fee-kept = ショップが差し引く手数料: { $amount }
return-reason-delivery-cost-included = 配送料も返金します。
return-reason-shop-pays-return = 法律により、返送料はショップの負担です。
return-reason-money-by-law = ポリシーではストアクレジットのみですが、法律により金銭で返金します。
return-reason-guarantee-holds = 販売者は{ $date }まで、不良について責任を負います。対応方法（修理、交換、返金）は確認してください。
return-reason-guarantee-passed = 不良についての責任期間は{ $date }まででした。
return-reason-guarantee-unclear = ここで販売者が不良について責任を負う期間は、はっきりしません。確認してください。
return-reason-arrived-already = 配送の記録では{ $date }に到着しています。確認してください。
return-reason-delivery-overdue = { $date }までに配達されるはずでした。
return-reason-delivery-not-due = 配達期限は{ $date }です。取り決めの内容を確認してください。
return-reason-delivery-unclear = 配達期限は不明です。確認してください。
return-reason-must = ポリシーの条件: { $condition }
goods-condition-unused = 未使用
goods-condition-original-packaging = 元の包装のまま
goods-condition-seal-unbroken = 未開封
goods-condition-tags-attached = タグ付き
goods-condition-complete = 付属品がすべて揃っている
goods-condition-proof-of-purchase = 購入を証明するものがある
goods-kind-custom-made = オーダーメイド品、お客様に合わせて加工した商品
goods-kind-perishable = 傷みやすい商品
goods-kind-sealed-hygiene = 衛生上密封された商品
goods-kind-digital-content = デジタルコンテンツ
goods-kind-tickets-dated = 日付指定のチケット、宿泊
goods-kind-price-fluctuating = 価格が相場で変動する商品
goods-kind-newspapers = 新聞、雑誌
goods-kind-unsealed-media = 密封された録音・録画ソフト、ソフトウェア
goods-kind-travel = 運送、旅行
goods-kind-gift-card = ギフトカード
goods-kind-clearance = 値引き品、在庫限りの商品
return-way =
    { $way ->
        [prepaid-label] 元払いの返送用ラベル
        [in-store] 店舗への持ち込み
        [drop-off] 運送会社の取扱所への持ち込み
       *[own-parcel] お客様による発送
    }（{ $pays ->
        [shop] ショップの負担
       *[customer]
            { $fee ->
                [none] お客様の負担
               *[other] お客様の負担: { $fee }
            }
    }）
return-days =
    { $days ->
        [0] 当日中
       *[other] { $kind ->
            [business] 最長{ $days }営業日
           *[calendar] 最長{ $days }日
        }
    }
return-route =
    { $route ->
        [original]
            { $days ->
                [none] 支払いと同じ方法で返金: { $method }
               *[other] 支払いと同じ方法で返金: { $method }（{ return-days }）
            }
        [bank-account]
            { $days ->
                [none] 支払い方法: { $method }。返金先の銀行口座をお客様に確認する必要があります。
               *[other] 支払い方法: { $method }。返金先の銀行口座をお客様に確認する必要があります（{ return-days }）。
            }
        [shop] 支払い方法: { $method }。決済事業者は返金を行わないため、ショップがお客様と取り決めます。
       *[not-known]
            { $method ->
                [none] お客様の支払い方法からは、返金方法がわかりません。
               *[other] この支払い方法での返金方法は不明です: { $method }
            }
    }
refund-ask-how-paid = お客様に支払い方法を確認してください。
refund-ask-bank-account = 銀行口座を、安全な方法で確認してください。
refund-ask-how-wanted = 希望する返金の方法を、お客様に確認してください。
refund-ask-provider = 返金の方法や時期を約束する前に、決済事業者に確認してください。
refund-ask-too-long-ago = 支払いから日数が経っているため、決済事業者では返金できません。別の方法を確認してください。
refund-clock-law =
    { $until ->
        [none]
            { $law ->
                [none] 法律に、返金の期日の定めはありません。
               *[other] ここから計算できる期日の定めはありません（{ $law }）。
            }
       *[other]
            { $overdue ->
                [yes] 法律上の期限を過ぎています。期限は{ $until }でした（{ $law }）。
               *[other] 法律上の期限は{ $until }です（{ $law }）。
            }
    }{ $sure ->
        [no] 情報源に不確かな点があります。
       *[yes] { "" }
    }
case-step =
    { $step ->
        [open] 案件を開始
        [approve] 承認
        [refuse] お断り
        [ask] お客様に確認
        [send-label] ラベルを送付、または返送方法を案内
        [on-its-way] 返送中
        [receive] 受領
        [inspect] 検品: 問題なし
        [inspect-not] 検品: 問題あり
        [hold] 承認待ち: { $amount }
        [deny] 返金を却下
        [refund]
            { $basis ->
                [granted] { $amount }を返金（承認済み）
               *[own] { $amount }を返金
            }
        [goodwill]
            { $basis ->
                [granted] 特別対応として{ $amount }を返金（承認済み）
               *[own] 特別対応として{ $amount }を返金
            }
        [exchange] 交換
       *[close] 終了
    }
approval-why-no-limit = 上限が設定されていないため、すべての返金に承認が必要です。
approval-why-case = この案件の合計が{ $total }になります。1案件あたりの上限は{ $limit }です。
approval-why-day = 本日の合計が{ $total }になります。1日あたりの上限は{ $limit }です。
approval-why-market-day = この市場での本日の合計が{ $total }になります。この市場の上限は{ $limit }です。
approval-why-no-rate = { $from }から{ $to }への為替レートがありません。
approval-why-old-rate = 為替レートが{ $date }のもので、古いため信頼できません。
approval-why-not-counted = これまでの返金額を、上限の通貨に換算できません。
return-message-in-english = { $language }の文面はまだないため、英語で表示しています。その旨をお客様に伝えるか、翻訳してください。
return-message-shop-words = 末尾にショップ独自の文面がポリシーのまま入ります。言語を確認してください。
case-state =
    { $state ->
        [requested] 受付済み
        [asked] お客様に確認中
        [approved] 承認済み
        [refused] お断り済み
        [label-sent] ラベル送付済み
        [on-its-way] 返送中
        [received] 受領済み
        [inspected] 検品済み
        [not-accepted] 検品で問題あり
        [refunded] 返金済み
        [exchanged] 交換済み
       *[closed] 終了
    }
cli-return-most = 上限: { $amount }
cli-return-message = お客様へのメッセージ
cli-return-waits = 承認待ち: { $amount }。{ $why }
cli-return-due = 返金期限: { $due }
cli-return-fault = { $line }:{ $column }: { $message }
cli-return-sound = { $shop }のポリシーは使用できます。
cli-return-totals = { $limit ->
        [none] 本日の返金: { $own }
       *[other] 本日の返金: { $limit }のうち{ $own }、残り{ $left }
    }
cli-return-no-limits = 上限が設定されていないため、すべての返金に承認が必要です。
