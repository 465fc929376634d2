//! Times, dates and numbers.

use crate::{Date, Decimal, Millis, Minutes, Percent, PlannedTime};
use proptest::prelude::*;

pub(super) fn any_date() -> BoxedStrategy<Date> {
    (1970u16..=9999, 1u8..=12, 1u8..=31).prop_filter_map("a day", |(y, m, d)| Date::new(y, m, d)).boxed()
}

pub(super) fn any_decimal() -> BoxedStrategy<Decimal> {
    (-999_999_999_999_999i64..=999_999_999_999_999, 0u8..=9)
        .prop_filter_map("a decimal", |(units, scale)| Decimal::new(units, scale))
        .boxed()
}

pub(super) fn any_millis() -> BoxedStrategy<Millis> {
    prop_oneof![4 => 0u64..10_000_000, 1 => 0u64..=Millis::MAX.0].prop_map(Millis).boxed()
}

pub(super) fn any_minutes() -> BoxedStrategy<Minutes> {
    prop_oneof![4 => 0u32..600, 1 => any::<u32>()].prop_map(Minutes).boxed()
}

pub(super) fn any_percent() -> BoxedStrategy<Percent> {
    prop_oneof![1 => Just(Percent::USUAL_PASS_MARK), 2 => (0u8..=100).prop_filter_map("a percentage", Percent::new)].boxed()
}

/// A small number, seldom any.
pub(super) fn any_count() -> BoxedStrategy<u32> {
    prop_oneof![4 => 0u32..12, 1 => any::<u32>()].boxed()
}

pub(super) fn any_planned() -> BoxedStrategy<Option<PlannedTime>> {
    let planned =
        (any_minutes(), super::any_text()).prop_map(|(minutes, reason)| PlannedTime { minutes, reason });
    proptest::option::of(planned).boxed()
}
