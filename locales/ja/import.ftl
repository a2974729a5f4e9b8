# Bringing in customers, orders and more from a file.

import-hint = Shopify、WooCommerce、または任意の表から、お客様、注文、荷物、返品、返金、アンケート、ポイントを取り込めます。連絡先カードとメールにも対応しています。ファイルは読み取るだけで、変更しません。
import-choose = ファイルを選択…
import-file = ファイル
import-source = ショップまたはシステムの名前
import-source-hint = 同じ名前で以前に取り込んだ内容は、新しい内容に更新されます。
import-look = 内容を確認
import-layout = ファイルの種類
import-layout-name = { $layout ->
        [shopify-orders] Shopifyの注文
        [shopify-customers] Shopifyのお客様
        [woocommerce-orders] WooCommerceの注文
        [woocommerce-customers] WooCommerceのお客様
        [columns] その他の表
        [lines] Parlance独自の形式の行
        [vcard] 連絡先カード（vCard）
        [jscontact] 連絡先カード（JSContact）
       *[mail] メール
    }
import-recognised = 内容から判定しました。
import-encoding = 文字コード
import-encoding-guessed = 推定です。下の名前が正しく表示されているか確認してください。
import-delimiter = 列の区切り
import-delimiter-name = { $delimiter ->
        [comma] コンマ
        [semicolon] セミコロン
       *[tab] タブ
    }
import-rows = 1行が表すもの
import-row-name = { $kind ->
        [customers] お客様
        [orders] 注文
        [shipments] 荷物
        [returns] 返品
        [refunds] 返金
        [surveys] アンケートの回答
       *[loyalty] ポイントの増減
    }
import-column = 列
import-holds = 内容
import-field = { $field ->
        [none] 使用しない
        [customer-id] お客様番号
        [name] 氏名
        [given-name] 名
        [family-name] 姓
        [email] メールアドレス
        [phone] 電話番号
        [language] 言語
        [country] 国
        [subdivision] 都道府県・州
        [city] 市区町村
        [postal-code] 郵便番号
        [street] 番地
        [street2] 番地（2行目）
        [form-of-address] 呼び方・敬語
        [record-id] 記録の番号
        [order-number] 注文番号
        [at] 日付
        [status] 状態
        [total] 合計
        [currency] 通貨
        [payment] 支払い方法
        [channel] チャネル
        [by] 当社の担当者
        [item-name] 商品
        [item-sku] 商品番号
        [item-quantity] 数量
        [item-price] 単価
        [carrier] 運送会社
        [tracking] 追跡番号
        [delivered] 配達日
        [reason] 理由
        [score] 点数
        [survey] アンケートの種類
        [comment] コメント
        [points] ポイント
        [balance] 増減後のポイント
       *[tier] ランク
    }
import-ask-column = 「{ $field }」の列が必要です。
import-ask-dates = { $example }は、{ $day_first }と{ $month_first }のどちらですか？
import-ask-decimal = { $example }の小数点はどちらですか？
import-decimal = { $mark ->
        [point] ピリオド
       *[comma] コンマ
    }
import-ask-currency = 金額の通貨（3文字）
import-own-addresses = 当社のアドレスまたはドメイン（1行に1つ、@example.com）
import-own-hint = ここから送られたものは送信、それ以外は受信として扱います。
import-found = 最初の数行の取り込み結果
import-faults = 取り込めないもの
import-line = { NUMBER($line) }行目
import-dry = 件数だけ確認
import-start = 取り込む
import-stop = 中止
import-going = { NUMBER($rows) }行を読み込みました（{ NUMBER($percent) }%）
import-counted = 取り込んだ場合の結果です。まだ何も書き込まれていません。
import-done = 取り込みました。
import-nothing-new = すべて取り込み済みです。
import-customers = お客様: 新規{ NUMBER($new) }件、変更{ NUMBER($changed) }件、変更なし{ NUMBER($same) }件
import-records = 記録: 新規{ NUMBER($new) }件、変更{ NUMBER($changed) }件、変更なし{ NUMBER($same) }件
import-not-taken = { $faults ->
       *[other] { NUMBER($faults) }行は取り込まれませんでした。
    }
import-errors = すべての一覧: { $path }
import-before = これまでの取り込み
import-none = まだ何も取り込まれていません。
import-undo = 取り消す
import-undo-confirm = 「{ $name }」で取り込んだものをすべて取り消し、変更された内容を元に戻します。
import-held = 後から取り込んだファイルが、同じお客様に関係しています。先にそちらを取り消してください。
import-undone = 取り消しました。記録: 削除{ NUMBER($removed) }件、復元{ NUMBER($restored) }件。お客様: 削除{ NUMBER($customers) }件、その後に対応があったため残したもの{ NUMBER($kept) }件。
