# 返信チェックの言葉（担当者の言語）。各ルールの名前と、指摘の理由。
# ルールの理由は check-<rule>、一覧での名前は属性 .title。

check-register = { $kind ->
        [within] 返信の中でフォーマルとカジュアルが混在しています。{ $due ->
            [formal] フォーマル
           *[informal] カジュアル
        }に統一してください。
        [thread] このお客様には、これまで{ $due ->
            [formal] フォーマル
           *[informal] カジュアル
        }な書き方をしています。
        [asked] お客様は{ $due ->
            [formal] フォーマル
           *[informal] カジュアル
        }な呼び方を希望しています。
        [observed] お客様は{ $due ->
            [formal] フォーマル
           *[informal] カジュアル
        }な書き方をしています。
       *[usual] この市場では{ $due ->
            [formal] フォーマル
           *[informal] カジュアル
        }な書き方が一般的です。
    }
    .title = フォーマルかカジュアルか
check-greeting-hour = { $kind ->
        [morning] お客様の現地は今、朝です。
        [day] お客様の現地は今、日中です。
        [evening] お客様の現地は今、夕方から夜です。
       *[night] お客様の現地は今、深夜です。
    }
    .title = 時間帯に合った挨拶
check-other-language = 返信の言語（{ $language }）が、お客様の言語（{ $due }）と異なります。
    .title = 返信の言語
check-untranslated = この文の言語（{ $language }）が、返信の言語（{ $due }）と異なります。
    .title = 別の言語の文
check-placeholder = テンプレートの差し込み欄が空のままです。
    .title = テンプレートの空欄
check-secret = { $kind ->
        [card] カード番号です。メッセージには必要ありません。末尾の4桁だけを残してください。
        [account] 口座番号です。お客様に必要な場合だけ送ってください。
       *[word] パスワードやコードは、メッセージに書かないでください。
    }
    .title = カード番号、パスワード
check-asks-secret = これはお客様に決して尋ねないでください。詐欺と見分けがつかなくなります。
    .title = 秘密の情報を尋ねる
check-blame = お客様を責める言い方です。足りないものと、できることを伝えてください。
    .title = 責める言い方
check-bare-refusal = 断るだけになっています。理由か、代わりにできることを添えてください。
    .title = 断るだけの返事
check-bare-order = 命令のように聞こえます。お願いする形にしてください。
    .title = 命令口調
check-overpromise = 必ず守れるとは限りません。何をいつまでに行うかを伝えてください。
    .title = 行き過ぎた約束
check-dismissive = お客様の困りごとを軽く扱っているように見えます。理解したことを伝えてください。
    .title = 軽く扱う言い方
check-sarcasm = からかいと受け取られるかもしれません。率直に書いてください。
    .title = 皮肉と冗談
check-idiom = 誰にでも通じるとは限らない言い回しです。わかりやすく書いてください。
    .title = 慣用的な言い回し
check-slang = このメッセージには、くだけすぎているか、略しすぎています。
    .title = 俗語・略語
check-jargon = 社内用語です。お客様が使う言葉で書いてください。
    .title = 社内用語
check-gendered = 性別を決めつけた言い方です。性別を示さずに書いてください。
    .title = 性別の決めつけ
check-religious-greeting = お客様自身は使っていない、宗教的な挨拶です。省くか、誰にでも合う言葉にしてください。
    .title = 宗教的な挨拶
check-shouting = 大文字だけの語は、叫んでいるように見えます。
    .title = 大文字
check-repeated-marks = 記号は1つで十分です。
    .title = 記号の連続
check-emoji = { $kind ->
        [risky] この市場では、この絵文字が別の意味に受け取られることがあります。使わないでください。
       *[letter] フォーマルなメールに絵文字があります。お客様が使っていなければ、省いてください。
    }
    .title = 絵文字
check-long-sentence = { $kind ->
        [letters] { $count }文字（目安は{ $limit }文字まで）の文は読みにくくなります。2つに分けてください。
       *[words] { $count }語（目安は{ $limit }語まで）の文は読みにくくなります。2つに分けてください。
    }
    .title = 長い文

check-wrong-customer = ここでは「{ $name }」と呼びかけていますが、お客様は「{ $customer }」です。
    .title = 別の人の名前
check-misspelt-name = { $kind ->
        [marks] お客様の表記では、記号の付き方が異なります: { $right }
        [variant] お客様の表記では、別の字が使われています: { $right }
       *[letters] お客様のお名前は「{ $right }」です。
    }
    .title = 名前の誤記
check-name-order = お客様のお名前の順序は「{ $right }」です。
    .title = 名前の順序
check-honorific = { $kind ->
        [missing] ここでは、名前だけでは失礼になります。「{ $honorific }」を付けてください。
        [familiar] ここでは「{ $title }」は親しすぎます。「{ $honorific }」にしてください。
        [doubled] 敬称が重なっています（{ $title }）。1つで十分です。
        [surname-alone] ここでは、姓だけでは失礼になります（{ $name }）。氏名で書いてください。
        [with-surname] 「{ $title }」は名に付けるもので、姓には付けません（{ $name }）。
       *[given-alone] 「{ $title }」は姓に付けるもので、名だけには付けません（{ $name }）。
    }
    .title = 敬称
check-assumed-title = { $kind ->
        [other] お客様が使っている敬称は「{ $title }」ではありません。
       *[assumed] 「{ $title }」は、お客様が示していない性別を決めつけています。氏名で書いてください: { $name }
    }
    .title = 性別を決めつける敬称
check-wrong-reference = { $kind ->
        [near] この件の番号（{ $right }）とよく似ています。見比べてください。
       *[unknown] この件では出てきていない番号です。確認してください。
    }
    .title = 注文番号とチケット番号
check-promise-date = { $kind ->
        [past] その日は過ぎています。
        [holiday] その日は現地の祝日です: { $name }
        [holiday-local] その日は現地の祝日です: { $local } ({ $name })
        [weekend] その日は現地の週末です（{ $weekday }）。
       *[weekday] その日付の曜日が異なります: 正しくは{ $weekday }
    }
    .title = 祝日、週末、過ぎた日の約束
check-ambiguous-date = 日と月のどちらが先でしょうか。どちらにも読めます。月の名前で書いてください。
    .title = 二通りに読める日付
check-ambiguous-number = { $kind ->
        [thousands] 千倍、または千分の一と読まれるかもしれません。
       *[decimals] お客様は、数字に別の区切り記号を使います。
    }
    .title = 二通りに読める数字
check-bare-currency = { $kind ->
        [several] 「{ $sign }」を使う通貨は複数あります。どの通貨かを書いてください。
       *[foreign] 「{ $sign }」はどの通貨でしょうか。お客様の通貨の記号とは異なります。
    }
    .title = 通貨
check-time-without-zone = どちらの時刻でしょうか。お客様の現地時刻は、こちらと異なります。
    .title = タイムゾーンのない時刻

## 表示される場所

check-own = チームのルール: { $rule }
check-severity = { $severity ->
        [error] このまま送信不可
        [warning] 要確認
       *[hint] 改善できます
    }
check-clear = 指摘はありません。
check-line = { $start }–{ $end } { $severity }: { $reason }
check-line-fix = 修正候補: { $fix }
check-line-remove = 省いてください。
check-unchecked = ここではチェックしていない項目:
check-rule-fault = { $file }は使用されません: { $place ->
        [none] {""}
       *[known] { $line }行{ $column }列:{" "}
    }{ $why }
check-rule-miss = { $rule }（{ $language }）: { $why ->
        [missed] 検出されません
        [found] 検出されます
        [other-words] 別の箇所が検出されます
       *[other-fix] 修正候補が異なります
    }: { $text }
