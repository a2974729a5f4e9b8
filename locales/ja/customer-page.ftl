# お客様のページ：どなたか、これまでの経緯、ほかに同じ方と思われる記録。

customer-page-who = お客様について
customer-page-timeline = 経緯
customer-page-addresses = 連絡先
customer-page-also = 別の名前: { $names }
customer-page-city = 市区町村
customer-page-languages = 言語
customer-page-asked = ご希望の呼び方
customer-page-shared = 複数の方が使用
customer-page-verified = 使用を確認済み
customer-page-unverified = 未確認
customer-page-loyalty = ポイント
customer-page-loyalty-row = { $points ->
        [none] { $source }: { $tier }
       *[other] { $source }: { $tier } · { NUMBER($points) }ポイント
    }
customer-page-surveys = アンケート
customer-page-survey = { $survey ->
        [csat] 満足度: { $best }点中{ $score }点
        [nps] おすすめ度: { $best }点中{ $score }点
       *[ces] 手軽さ: { $best }点中{ $score }点
    }
customer-page-promises = お約束したこと
customer-page-promise-due = 期限: { $date }
customer-page-no-promises = 未対応のお約束はありません。
customer-page-write = メッセージを書く
customer-page-identity = { $kind ->
        [email] メール
        [phone] 電話
        [handle] { $place }での名前
        [desk] { $place }での番号
       *[order] { $place }での注文
    }

timeline-kind = { $kind ->
        [message] メッセージ
        [note] メモ
        [event] 出来事
        [call] 通話
        [order] 注文
        [shipment] 荷物
        [return] 返品
        [refund] 返金
        [survey] アンケート
        [loyalty] ポイント
        [consent] 同意
       *[promise] お約束
    }
timeline-kinds = 表示
timeline-all = すべて
timeline-desk = ヘルプデスク
timeline-all-desks = すべてのデスク
timeline-channel = チャネル
timeline-all-channels = すべてのチャネル
timeline-date = 日付へ移動
timeline-newest = 最新
timeline-empty = 何もありません。
timeline-loading = 読み込み中…
timeline-register = { $register ->
        [formal] 丁寧
        [informal] くだけた調子
       *[mixed] 丁寧とくだけた調子が混在
    }
timeline-promise = { $state ->
        [open] 未対応
        [kept] 対応済み
       *[withdrawn] 取り下げ
    }
timeline-files = { $files ->
       *[other] ファイル{ NUMBER($files) }件
    }

call-add = 通話を記録
call-from = お客様からの電話
call-to = こちらからの電話
call-minutes = 分
call-note = お話の内容
call-save = 保存

merge-suggestions = 同じ方かもしれません
merge-score = 100点中{ NUMBER($score) }点
merge-look = 比べる
merge-refuse = 別の方
merge-members = まとめた記録
merge-members-hint = どれもいつでも外せます。外すと、その後に届いたものも含めて、それぞれ元どおりになります。
merge-unmerge = 外す
merge-unmerge-confirm = { $name }は、その名前で届いたすべてとともに、再び別のお客様になります。
merge-title = 同じ方ですか？
merge-as = まとめた後の表示
merge-name = 名前
merge-market = 市場
merge-address = 呼び方
merge-language = 言語
merge-tickets = チケット
merge-unknown = 不明
merge-moved = { $tickets ->
        [0] 受信トレイで市場が変わるチケットはありません。
       *[other] 受信トレイで{ NUMBER($tickets) }件のチケットの市場が変わります。
    }
merge-evidence = 根拠
merge-warnings = 先にご確認ください
merge-do = 一人にまとめる
