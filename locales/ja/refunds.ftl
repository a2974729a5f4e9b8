# Returns and refunds in the window.

returns = 返品と返金
returns-totals = 本日の返金
returns-today = 本日の返金: { $limit }のうち{ $own }。残り: { $left }
returns-granted = 本日の承認済み: { $amount }
returns-market = { $limit ->
        [none] { $market }: { $own }
       *[other] { $market }: { $limit }のうち{ $own }
    }
returns-waiting =
    { $count ->
       *[other] 返金{ $count }件が承認待ちです。
    }
returns-orders = 注文
returns-no-orders = このお客様の注文はここにありません。返品の可否を確認するには、ショップの注文を取り込んでください。
returns-grounds = 返品の理由
returns-ground =
    { $grounds ->
        [changed-mind] お客様の都合
        [faulty] 不良品
        [wrong-item] 注文と異なる商品
       *[not-arrived] 未着
    }
returns-delivered = 配達日（わかる場合）
returns-quantity = 数量（残り: { $left }）
returns-kind = 商品の種類
returns-opened = 開封の有無
returns-opened-yes = 開封済み
returns-opened-no = 未開封
returns-used = 使用の有無
returns-used-yes = 使用済み
returns-used-no = 未使用
returns-reason = 理由（監査ログ用）
returns-open = 案件を開始
returns-put = このメッセージを返信に挿入
returns-clock =
    { $hours ->
        [0] 返金期限まで{ $minutes }分
       *[other] 返金期限まで{ $hours }時間{ $minutes }分
    }
returns-clock-late =
    { $hours ->
        [0] 返金期限を{ $minutes }分超過
       *[other] 返金期限を{ $hours }時間{ $minutes }分超過
    }
returns-refunded = 返金済み: { $amount }
returns-amount = 金額
returns-way = 返送方法
returns-way-name =
    { $way ->
        [prepaid-label] 元払いの返送用ラベル
        [in-store] 店舗への持ち込み
        [drop-off] 取扱所への持ち込み
       *[own-parcel] お客様による発送
    }
returns-approver = 承認者
returns-do =
    { $step ->
        [approve] 承認
        [refuse] お断り
        [ask] お客様に確認中にする
        [send-label] ラベルを送付済みにする
        [on-its-way] 返送中にする
        [receive] 受領済みにする
        [accept] 検品: 問題なし
        [not-accept] 検品: 問題あり
        [refund] 返金
        [goodwill] 特別対応の返金
        [exchange] 交換
        [grant] 返金を承認
        [deny] 返金を却下
       *[close] 終了
    }
returns-settings = 返品と返金
returns-policies = ショップの返品ポリシー
returns-policy-keep = ポリシーを保存
returns-policy-remove = 削除
returns-limits = 承認なしで返金できる上限
returns-currency = 通貨
returns-per-case = 1案件あたり
returns-per-day = 1日あたり
returns-market-code = 市場
returns-market-add = 市場別の上限を追加
returns-market-remove = 削除
returns-limits-keep = 上限を保存
returns-limits-remove = 上限を廃止し、すべての返金を承認制にする
returns-state =
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

returns-goods-custom-made = オーダーメイド品、お客様に合わせて加工した商品
returns-goods-perishable = 傷みやすい商品
returns-goods-sealed-hygiene = 衛生上密封された商品
returns-goods-digital-content = デジタルコンテンツ
returns-goods-tickets-dated = 日付指定のチケット、宿泊
returns-goods-price-fluctuating = 価格が相場で変動する商品
returns-goods-newspapers = 新聞、雑誌
returns-goods-unsealed-media = 密封された録音・録画ソフト、ソフトウェア
returns-goods-travel = 運送、旅行
returns-goods-gift-card = ギフトカード
returns-goods-clearance = 値引き品、在庫限りの商品
returns-most = 上限: { $amount }
returns-waits = 承認待ち: { $amount }。{ $why }
returns-fault = { $line }:{ $column }: { $message }
returns-no-limits = 上限が設定されていないため、すべての返金に承認が必要です。
