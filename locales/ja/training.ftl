# 練習（研修担当者と、結果を共有する人向け）: 結果、課題、シナリオのファイル。

## 結果

training-results = 結果
training-results-whose = ほかの人の結果は、本人が共有した場合にだけ表示されます。自分の結果は、自分で共有するまでほかの人には渡りません。
training-by = 集計の単位
training-by-person = 担当者
training-by-skill = スキル
training-by-market = 市場
training-by-criterion = 評価基準
training-by-scenario = シナリオ
training-by-week = 週
training-person = 誰の結果
training-everybody = 全員
training-nameless = 自分（名前なし）
training-from = 開始日
training-to = 終了日
training-results-title = { $by ->
        [person] 担当者別のパーセント
        [skill] スキル別のパーセント
        [market] 市場別のパーセント
        [criterion] 評価基準別のパーセント
        [scenario] シナリオ別のパーセント
       *[week] 週別のパーセント
    }
training-results-attempts = { $count ->
       *[other] { NUMBER($count) }回の練習の集計です。
    }
training-results-shared = { $count ->
       *[other] うち{ NUMBER($count) }回は、ほかの人が共有したものです。
    }
training-results-none = この期間に、最後まで終えた練習はありません。
training-column-percent = パーセント
training-column-attempts = 実施回数
training-nothing-to-earn = 配点なし
training-week = { $date }の週
training-chart-one = { $title }。{ $label }: { $percent }。
training-chart-bars = { $title }、{ NUMBER($count) }本の棒グラフ。最高: { $most }、{ $mostPercent }。最低: { $least }、{ $leastPercent }。すべての数値は下の表にあります。
training-chart-weeks = { $title }、{ $first }の週（{ $firstPercent }）から{ $last }の週（{ $lastPercent }）までの縦棒グラフ。すべての数値は下の表にあります。

## ファイルでの結果

training-share = 共有
training-export-csv = 表示中の表（CSV）
training-share-mine = 自分の結果を共有（xAPI）
training-share-hint = 研修担当者や学習管理システムに渡すためのものです。上での選択にかかわらず、最後まで終えたすべての練習が、返信の署名に使う名前で書き出されます。
training-with-words = 自分が書いた文章を含める
training-with-words-hint = オフの場合、回答の文章はファイルに含まれず、評価だけが書き出されます。
training-written = 書き出しました: { $path }
training-take-results = ほかの人が共有した結果をインポート
training-take-results-hint = 同僚から受け取った、xAPIステートメントのファイルです。このコンピューター上で読み込み、外部には送信しません。
training-taken-new = { $count ->
        [0] 新しい練習の記録はありませんでした。
       *[other] 新しい練習の記録が{ NUMBER($count) }件ありました。
    }
training-taken-known = { $count ->
       *[other] { NUMBER($count) }件は、すでにあるものでした。
    }
training-taken-skipped = { $count ->
       *[other] 練習と関係のないステートメント{ NUMBER($count) }件を除外しました。
    }
training-remove-shared = ほかの人が共有した結果を削除
training-remove-shared-confirm = ほかの人が共有した結果を、すべて削除しますか？ 自分の結果は残ります。
training-removed-shared = ほかの人が共有した結果を削除しました。

## 課題

training-assign = 割り当て
training-assign-explained = 練習する内容と期限を指定し、作成したファイルを渡してください。自動では送信されません。
training-assign-title = タイトル
training-assign-until = 期限
training-assign-note = メモ
training-assign-people = 対象者
training-assign-people-hint = 各自の設定にある名前を、コンマで区切るか、1行に1人ずつ入力してください。対象者もグループも指定しない場合は、全員が対象です。
training-assign-groups = グループ
training-assign-groups-hint = コンマで区切るか、1行に1つずつ入力してください。
training-assign-scenarios = シナリオ
training-assign-find = シナリオを検索
training-assign-none-found = 条件に合うシナリオはありません。
training-assign-chosen = { $count ->
        [0] まだ選択していません。
       *[other] { NUMBER($count) }件選択しました。
    }
training-assign-scenario = { $title }（{ $market }、{ $minutes ->
       *[other] { NUMBER($minutes) }分
    }）
training-assign-make = ファイルを作成
training-assigned = 自分への課題
training-assigned-none = 割り当てられた課題はありません。
training-assigned-from = { $from }から
training-assigned-until = 期限: { $date }
training-assigned-done = { NUMBER($of) }件中{ NUMBER($done) }件完了
training-assigned-late = 期限切れ
training-assigned-remove = 削除
training-assigned-remove-this = 「{ $title }」を削除
training-assigned-remove-confirm = 「{ $title }」を削除しますか？ この課題で練習した内容は残ります。
training-take-assignment = 課題をインポート
training-take-assignment-hint = 研修担当者から受け取ったファイルです。このコンピューター上で読み込み、外部には送信しません。
training-assignment-taken = 「{ $title }」をインポートしました（期限: { $date }）。

## シナリオのファイル

training-scenario-export = エクスポート
training-scenario-parlance = 別のParlance用
training-scenario-cmi5 = 学習管理システム用（cmi5）
training-scenario-language = パッケージの言語
training-scenario-import = シナリオをインポート
training-scenario-import-hint = 別のParlanceでエクスポートしたファイルです。チーム独自のシナリオになります。
training-scenario-sound = シナリオをインポートしました。問題はありません。
training-scenario-remarks = { $count ->
       *[other] シナリオをインポートしました。指摘が{ NUMBER($count) }件あります。
    }
training-scenario-faulty = { $count ->
       *[other] 次の{ NUMBER($count) }件に含まれる問題を修正するまで、このシナリオは練習に使えません。
    }
training-scenario-faults = 問題点
training-scenario-remark = 指摘
training-scenario-fault = 問題
