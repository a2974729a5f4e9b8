# Exchange rates: converting an amount, and the tables to convert by.

## Converting

rates-convert = 換算
rates-amount = 金額
rates-from = 換算元
rates-to = 換算先
rates-market = お客様の市場
rates-no-market = 選択なし
rates-on = 基準日
rates-cash = 現金での支払い
rates-currency = { $code } – { $name }
rates-result-from = { $date }のレート、{ $source }
rates-typed = 手入力
rates-old = 古すぎるレート
rates-for-customer = お客様の表記

## What is kept

rates-kept = 換算に使うレート
rates-none = レートはまだありません。表をインポートするか、レートを入力してください。
rates-import = 表をインポート
rates-import-hint = eurofxref-daily.xmlなど、欧州中央銀行のXMLファイルです。このコンピューター上で読み込み、外部からは何も取得しません。
rates-imported =
    { $days ->
        [1] 保存しました: { $source }、{ $last }。
       *[other] 保存しました: { $source }、{ $days }日分、{ $first }から{ $last }まで。
    }
rates-left-out = 廃止された通貨のため除外: { $currencies }
rates-tables =
    { $days ->
        [1] { $last }
       *[other] { $first }から{ $last }まで、{ $days }日分
    }
rates-remove = 削除
rates-remove-confirm = { $name }を削除します。以後、このレートでは換算できません。

## Typing a rate

rates-type = レートを入力
rates-rate = 1 { $from }あたりの{ $to }
rates-date = レートの日付
rates-source = 出典
rates-source-hint = 銀行、価格表、同僚など。すべての換算額とともに表示されます。
rates-keep = レートを保存
