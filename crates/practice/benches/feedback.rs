//! What an agent waits for when she has answered: the answer is checked and scored, and the story goes on by its grade.
#![allow(missing_docs, clippy::unwrap_used)] // What the macro makes has no docs.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use parlance_courtesy::Rules;
use parlance_practice::{Ask, Grade, Scenario, Scorer, Step, Story, shipped, shipped_ids};
use std::{collections::VecDeque, hint::black_box};

/// The steps of the shortest way to a free-text turn.
fn to_a_turn(story: &Story) -> (Vec<Step>, String) {
    let mut open = VecDeque::from([Vec::new()]);
    loop {
        let steps = open.pop_front().unwrap();
        match story.play(&steps).unwrap().ask {
            Ask::Choose(offers) => open.extend(
                (0..offers.len())
                    .map(|choice| steps.iter().cloned().chain([Step::Chose { choice }]).collect::<Vec<_>>()),
            ),
            Ask::Write(turn) => return (steps, turn),
            Ask::End => {}
        }
    }
}

fn feedback(criterion: &mut Criterion) {
    let rules = Rules::shipped();
    let all = shipped_ids().map(|id| Scenario::read(id, shipped(id).unwrap()).0.unwrap());
    let longest = all.max_by_key(|scenario| scenario.telling("en").1.ink.len()).unwrap();
    let (language, telling) = longest.telling("en");
    let story = Story::compile("scenario.ink", &telling.ink).unwrap();
    let (steps, name) = to_a_turn(&story);
    let turn = telling.turns.get(&name).unwrap();
    let answer = turn.samples.iter().map(|sample| sample.text.as_str()).collect::<Vec<_>>().join("\n\n");
    let words = answer.split_whitespace().count();

    let mut group = criterion.benchmark_group(format!("feedback on {words} words in {}", longest.id));
    group.bench_function("rubric read, checked, scored, story compiled and gone on", |bencher| {
        bencher.iter(|| {
            let story = Story::compile("scenario.ink", black_box(&telling.ink)).unwrap();
            let scorer = Scorer::new(turn, language, "", "").unwrap();
            let score = scorer.score(&answer, &longest.check(language, &answer, rules));
            let steps: Vec<_> = steps.iter().cloned().chain([Step::Wrote { grade: score.grade }]).collect();
            (story.play(&steps).unwrap(), score)
        });
    });
    let scorer = Scorer::new(turn, language, "", "").unwrap();
    group.bench_function("checked and scored", |bencher| {
        bencher.iter(|| scorer.score(black_box(&answer), &longest.check(language, &answer, rules)));
    });
    group.bench_function("story gone on", |bencher| {
        bencher.iter_batched(
            || steps.iter().cloned().chain([Step::Wrote { grade: Grade::Good }]).collect::<Vec<_>>(),
            |steps| story.play(&steps).unwrap(),
            BatchSize::SmallInput,
        );
    });
    group.finish();
}

criterion_group!(benches, feedback);
criterion_main!(benches);
