# 練習の言葉（担当者の言語）: スキル、回答に求められること、その評価、シナリオの問題点。

practice-skill-active-listening = 傾聴
practice-skill-empathy = 共感
practice-skill-plain-language = わかりやすい言葉
practice-skill-form-of-address = 呼び方・敬語
practice-skill-saying-no = お断り
practice-skill-apology = お詫び
practice-skill-conflict = 対立への対応
practice-skill-rapport = 信頼関係づくり
practice-skill-promise-keeping = 約束を守る
practice-skill-privacy = プライバシー

practice-must-acknowledge = 理解したことを示す
practice-must-apologise = お詫びする
practice-must-offer = できることを提案する
practice-must-not-blame = 責めない
practice-must-ask = 尋ねる
practice-must-keep-register = ふさわしい呼び方・敬語を保つ
practice-must-not-promise = 守れることだけを約束する
practice-must-thank = お礼を伝える
practice-must-inform = お客様に必要なことを伝える
practice-must-close = きちんと締めくくる

practice-grade-good = よくできている
practice-grade-middling = 一部できている
practice-grade-poor = まだ不十分

practice-channel-email = メール
practice-channel-chat = チャット
practice-channel-phone = 電話
practice-channel-social = SNS

practice-rule-again = 以前書いた文章で、返信チェックの指摘がありました:「{ $rule }」。今ならどのように書きますか？

# $about は、シナリオにある名前、タグ、数のいずれか、またはコンパイラーのメッセージ（英語）。
practice-fault-no-file = ファイル{ $about }がありません。
practice-fault-not-text = UTF-8のテキストファイルではありません。
practice-fault-too-large = ファイルが{ $about } kBを超えています。複数のシナリオに分けてください。
practice-fault-unknown-file = { $about }はシナリオのファイルではないため、使用されません。
practice-fault-toml = 読み取れません: { $about }
practice-fault-pattern = このパターンを読み取れません: { $about }
practice-fault-unknown = 不明な値です: { $about }
practice-fault-differs = 翻訳のターンまたは評価基準が、シナリオと一致しません: { $about }
practice-fault-ink = ストーリーを読み取れません: { $about }
practice-fault-too-deep = ここで括弧または選択肢の入れ子が深すぎます。
practice-fault-endless = ここからストーリーが終わりなく続きます: { $about }
practice-fault-plays = ストーリーを再生できません: { $about }
practice-fault-dead-end = ストーリーが結末に至らず、ここで止まります: { $about }
practice-fault-unreachable-knot = { $about }に進む経路がありません。
practice-fault-unreachable-choice = この選択肢は一度も表示されません: { $about }
practice-fault-too-many-ways = 選択や回答を求める箇所が{ $about }を超えているため、すべての経路を試せませんでした。
practice-fault-tag = 不明なタグです: { $about }
practice-fault-unscored = ターン{ $about }の回答は採点されません。評価基準がありません。
practice-fault-unasked = ストーリーの中に、ターン{ $about }の回答を求める箇所がありません。
practice-fault-outcomes = ターン{ $about }の回答の後には、[good]、[middling]、[poor]の3つの選択肢が必要です。
practice-fault-samples = ターン{ $about }には、回答例（良い、中程度、不十分）が必要です。
practice-fault-sample-grade = 回答例の評価が、指定された評価と一致しません: { $about }
practice-fault-untranslated = { $about }には、ストーリーと説明の両方が必要です。

practice-line-row = { $id }: { $title }（{ $market }、{ $minutes }分、レベル{ $level }）
practice-line-choose = 番号を選んでください:
practice-line-write = 書いてください: { $task }
practice-line-score = { $percent }%: { $grade }
practice-line-criterion = { $title }: { $of }点中{ $points }点。{ $why }
practice-line-fault = { $file }:{ $line }:{ $column }: { $message }
practice-line-sound = 問題はありません。
practice-line-end = { $percent }%。この内容は保存されていません。

practice-result-what = 項目
practice-result-points = 得点
practice-result-of = 満点
practice-result-percent = パーセント
practice-result-attempts = 実施回数
practice-result-nameless = 自分

# 学習管理システム用パッケージの言葉。
practice-player-conversation = 会話
practice-player-say = どのように答えますか？
practice-player-typing = お客様が入力しています…
practice-player-you = 自分
practice-player-why = 理由
practice-player-write = 回答を書く
practice-player-answer = 完了
practice-player-compare = 比較
practice-player-your-answer = 自分の回答
practice-player-criteria = 良い回答のポイント
practice-player-samples = 回答例
practice-player-mark-yourself = ここでは自分の回答を自分で評価します。Parlanceでは自動で採点されます。今回の出来はいかがでしたか？
practice-player-ended = 終了
practice-player-score = スコア
practice-player-skill = スキル
practice-player-points = 得点
practice-player-passed = 合格
practice-player-failed = 不合格
practice-player-again = もう一度
practice-player-finish = 終了する
practice-player-closed = このウィンドウを閉じてかまいません。
practice-player-alone = 学習管理システムなしで実行しています。何も記録されません。
practice-player-not-sent = 学習管理システムに接続できません。再試行しています。
