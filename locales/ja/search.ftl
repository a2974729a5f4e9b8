# このコンピューターにある情報の検索。

search-field = メッセージ、お客様、注文を検索
search-hint = 語句、"連続した語句"、-除外、from:、market:、desk:、status:、before:2026-11-21、after:2026-11-01
search-ranked = 一致度の高い順
search-none = このコンピューターには見つかりませんでした。
search-customers = お客様
search-hits = メッセージ、チケット、注文
search-more = 以前の結果を表示
search-searching = 検索中…
search-reached = { $date }以降を検索しました。さらにさかのぼるには条件を絞ってください。
search-missing-desk = { $name }を読み込んでいます。現在ここにあるチケットは{ NUMBER($tickets) }件です。
search-missing-unindexed = { $count ->
       *[other] { NUMBER($count) }件はまだ検索できません。まもなく検索できるようになります。
    }
search-missing-files = 添付ファイルの中身は検索されません。
search-note = 社内メモ
search-reply = こちらからの返信
search-message = お客様から
search-ticket = チケット
search-record = { $kind ->
        [order] 注文
        [shipment] 荷物
        [return] 返品
        [refund] 返金
        [survey] アンケート
        [loyalty] ポイント
        [call] 通話
        [consent] 同意
       *[event] 出来事
    }
