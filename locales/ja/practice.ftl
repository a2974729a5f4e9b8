### 練習: シナリオ、会話、復習、シナリオの作成。$percentは記号付きの数値で、
### 担当者の言語での表記に従う。

practice-tab-scenarios = シナリオ
practice-tab-history = 履歴
practice-own = チーム独自
practice-tab-results = 結果
practice-files = このシナリオのファイル
practice-review = 今日の10分
practice-review-due = { $count ->
        [0] 今日の10分: 復習なし
       *[other] 今日の10分: カード{ NUMBER($count) }枚
    }

## 設定

practice-switch-pauses = お客様の入力時間を再現する
    .hint = お客様の発言の前に、入力中の表示が数秒間出ます。
practice-switch-from-replies = 自分の返信から学ぶ
    .hint = 送信した返信に返信チェックの指摘があると、復習用のカードになります。カードに残るのはルールと言語だけで、書いた文章は残りません。

## シナリオ

practice-filters = シナリオの絞り込み
practice-search = 検索
practice-skill = スキル
practice-skills = スキル
practice-any-skill = すべてのスキル
practice-level = レベル
practice-any-level = すべてのレベル
practice-level-name = レベル{ NUMBER($level) }
practice-language = 練習する言語
practice-count = { $count ->
        [0] 条件に合うシナリオはありません。
       *[other] { NUMBER($count) }件のシナリオ
    }
practice-minutes = { $count ->
       *[other] { NUMBER($count) }分
    }
practice-done = { $count ->
       *[other] { NUMBER($count) }回実施
    }
practice-done-best = { $count ->
       *[other] { NUMBER($count) }回実施、最高{ $percent }
    }
practice-unreviewed = 未レビュー
practice-languages = 対応言語: { $languages }
practice-told-in = { $language }で表示されます
practice-assigned = 課題
practice-assigned-by = { $title }（{ $from }から）
practice-assigned-until = { $title }（{ $from }から、期限: { $date }）
practice-begin = 開始
practice-edit = 編集
practice-author-name = 作成者
practice-reviewer = レビュー
practice-version = バージョン
practice-sources = 出典
practice-unusable = { $name }は練習に使えません。
practice-folder = チーム独自のシナリオは、このフォルダーにあります:
practice-new = 新しいシナリオ
practice-new-name = 名前
practice-new-hint = late-parcel-frのように、英小文字、数字、ハイフンを使ってください。
practice-new-taken = この名前のシナリオは、すでにあります。
practice-new-create = 作成

## 会話

practice-back = シナリオ一覧に戻る
practice-conversation = 会話
practice-by-agent = 自分
practice-by-scene = 状況
practice-by-why = 理由
practice-typing = { $name }: 入力中
practice-skip = 待たずに進む
practice-choices = どのように答えますか？
practice-beside = 会話の横の表示
practice-ended = 会話は終了しました。
practice-again = 最初から始める
practice-said-answer = 自分の回答: { $percent }、{ $grade }
practice-said-end = 会話は終了しました。全体: { $percent }

## 評価

practice-worth = フィードバック
practice-worth-none = 回答を送信すると、ここに評価が表示されます。
practice-answer-worth = 自分の回答: { $grade }
practice-points = { $of ->
       *[other] { NUMBER($of) }点中{ NUMBER($points) }点
    }
practice-not-scored = 採点なし
practice-sentences = 自分が書いた文
practice-taken = 返信チェックの指摘により、全体から{ NUMBER($count) }%引かれます。
practice-sample = 良い回答の例を表示
practice-summary = 全体の評価
practice-whole = 全体
practice-cards-made = { $count ->
        [0] 復習するものはありません。
       *[other] カード{ NUMBER($count) }枚を、後日復習します。
    }

## 今日の10分

practice-cards-left = { $count ->
       *[other] 残りのカード: { NUMBER($count) }枚
    }
practice-card-wrote = お客様のメッセージ
practice-card-task = 書く内容
practice-card-what = ここでの回答に必要なことは何ですか？
practice-card-language = 使用言語: { $language }
practice-card-better = どこを直すべきですか？ どのように書きますか？
practice-card-recall = このルールでは、何が求められていますか？
practice-card-sample = 書き方の例
practice-show = 答えを表示
practice-rate = どのくらいわかりましたか？
practice-rate-again = わからなかった
practice-rate-hard = なんとかわかった
practice-rate-good = よくわかった
practice-rate-easy = すぐにわかった
practice-review-done = { $count ->
       *[other] カードを{ NUMBER($count) }枚復習しました。
    }
practice-review-left = { $count ->
        [0] 今日復習するカードはありません。
       *[other] 復習するカードが、あと{ NUMBER($count) }枚あります。
    }
practice-review-more = 続ける

## 履歴

practice-history-empty = 練習の履歴はまだありません。
practice-not-ended = 未完了
practice-ended-percent = 完了、{ $percent }
practice-look = 表示
practice-go-on = 続ける
practice-other-version = シナリオは、その後変更されています。
practice-remove = 削除
practice-remove-attempt = この練習の記録を削除
practice-remove-attempt-text = 「{ $title }」で行った内容は完全に削除されます。そこから作成されたカードは残ります。

## シナリオの作成

practice-author-files = ファイル
practice-author-file = ファイル{ $file }
practice-author-copy = 保存すると、チーム独自のコピーが作成されます。
practice-author-changed = 変更あり
practice-author-kept = 保存しました
practice-author-refused = 保存していません: 先に問題を修正してください
practice-author-save = 保存
practice-author-publish = 新しいバージョンとして公開
practice-author-published = 公開しました
practice-author-unpublished = 公開していません。先に誤りを直してください
practice-author-leave = 保存せずに閉じますか？
practice-author-leave-text = 前回の保存以降に入力した内容は失われます。
practice-author-leave-yes = 保存せずに閉じる
practice-author-remove = このシナリオを削除
practice-author-remove-text = { $name }のチーム独自のファイルは、完全に削除されます。Parlanceに同じ名前のシナリオが付属している場合は、付属のシナリオに戻ります。
practice-language-add = 言語を追加
practice-language-drop = { $language }を削除
practice-language-tag = 言語タグ（例: hu、pt-BR）
practice-faults = 問題点
practice-faults-count = { $count ->
        [0] 問題はありません。
       *[other] 指摘{ NUMBER($count) }件
    }
practice-fault-place = { $place ->
        [known] { $file }（{ NUMBER($line) }行{ NUMBER($column) }列）:
       *[none] { $file }:
    }
practice-preview = プレビュー
practice-preview-own = 元の言語
practice-preview-restart = 最初から
practice-preview-none = まだ再生できません。
practice-ways = { $count ->
       *[other] 経路は{ NUMBER($count) }通りあります。
    }
practice-outcomes = 回答の評価
practice-outcome-good = 良い回答
practice-outcome-middling = 中程度の回答
practice-outcome-poor = 不十分な回答
