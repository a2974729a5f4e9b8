/// Keeps every function that reads an embedded table, so that the linker keeps the tables.
fn market() {
    use parlance_market as market;
    black_box(market::Market::all());
    black_box(market::stale as fn(_) -> _);
    black_box(market::holidays as fn(_, _, _, _) -> _);
    black_box(market::holiday_coverage as fn(_) -> _);
    black_box(market::holiday_custom as fn(_, _) -> _);
    black_box(market::payments as fn(_) -> _);
    black_box(market::guidance as fn(_, _, _) -> _);
    black_box(market::usual_formality as fn(_, _) -> _);
    black_box(market::day_period as fn(_, _, _) -> _);
    black_box(market::language_name as fn(_, _) -> _);
    black_box(market::is_rtl as fn(_) -> _);
    black_box(market::local_time as fn(_, _) -> _);
    black_box(market::Days::around as fn(_, _, _) -> _);
    black_box(market::call_moment as fn(_, _, _) -> _);
}
