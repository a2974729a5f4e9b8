### 市場: 各市場のページ、2つの市場の並列表示、通貨換算、対応範囲。

markets-tab-pages = 市場の情報
markets-tab-rates = 通貨
markets-tab-coverage = 対応範囲

## 市場を探す

market-search = 市場を検索
market-search-hint = 名称、コード、言語、通貨
market-none = 条件に合う市場はありません。
market-count = { $count ->
       *[other] { $count }件の市場
    }
market-choose = 一覧から市場を選択してください。
market-beside = 並べて表示
market-beside-none = ほかの市場なし
market-part = 市場内の地域
market-part-whole = 市場全体
market-print = 印刷

## 概要

market-facts = 概要
market-languages = 言語
# $percent is a number with its sign, as usual in the agent's language.
market-language = { $status ->
        [official] { $name }: { $percent }、公用語
        [de-facto] { $name }: { $percent }、事実上の公用語
        [regional] { $name }: { $percent }、一部地域の公用語
       *[none] { $name }: { $percent }
    }
market-shares = その言語を第1言語、またはそれに加わる言語として使う人の割合です。
market-languages-more = ほか{ $count }言語
market-currency = 通貨
market-currency-value = { $name }（{ $code }、{ $symbol }）
market-cash = 現金の端数は{ $step }単位に丸めます。
market-numbers = 数字
market-dates = 数字での日付
market-date-order = { $order ->
        [day-month-year] 日、月、年
        [month-day-year] 月、日、年
       *[year-month-day] 年、月、日
    }
market-dates-differ = 言語によって異なります。月は数字ではなく月名で書いてください。
market-week = 週
market-week-value = { $first }始まり、週末: { $weekend }
market-clock = 時刻表記
market-clock-value = { $hours ->
        [h12] 12時間制
       *[h23] 24時間制
    }
market-calendar = 暦
market-measures = 度量衡
market-measures-value = { $system ->
       *[metric] メートル法
        [us] 米国慣用単位
        [uk] メートル法と英国の単位
    }
market-temperature = { $unit ->
       *[celsius] 摂氏
        [fahrenheit] 華氏
    }
market-dialling = 国番号
market-address = 住所
market-address-part = { $part ->
       *[name] 名前
        [organization] 組織
        [street] 番地・建物
        [district] 町名
        [city] 市区町村
        [area] 都道府県・州
        [postal-code] 郵便番号
        [sorting-code] 仕分けコード
    }
market-postal-code = 郵便番号の例：{ $code }
market-zones = タイムゾーン

## 祝日

market-holidays = 今後12か月の祝日
market-holidays-none = この期間の祝日の情報はありません。

## 支払い方法

market-payments = 支払い方法と返金
market-payments-none = この市場での支払い方法はまだ不明です。確認してください。
payment-kind = { $kind ->
        [card] カード
        [wallet] 電子ウォレット
        [bank-transfer] 銀行振込
        [instant-payment] 即時の銀行振込
        [bank-redirect] お客様の銀行経由
        [direct-debit] 口座振替
        [cash-voucher] 番号・コードによる現金払い
        [cash-on-delivery] 代金引換
        [pay-later] 後払い
        [instalments] 分割払い
        [invoice] 請求書払い
        [carrier-billing] 電話料金と合算
       *[prepaid] プリペイド
    }

## 権利と注意点

market-rights = 権利と規定
market-rights-note = 根拠となる法令と出典を添えた情報です。個別の事案についての法的助言ではありません。
market-rights-none = この市場の規定はまだ不明です。確認してください。
market-guidance = アドバイス
market-guidance-none = この市場のアドバイスはまだありません。お客様に希望を確認してください。
