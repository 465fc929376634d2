//! Which backups are kept: the newest ten, and of each of the last fourteen days on which one was made the newest.

/// How many are kept whatever their day.
const NEWEST: usize = 10;

/// Of how many days one is kept.
const DAYS: usize = 14;

/// Whether a file name is one that a backup is given: `20261123-140509.db`, in UTC.
pub(crate) fn is_backup(name: &str) -> bool {
    name.len() == 18
        && name.ends_with(".db")
        && name
            .bytes()
            .take(15)
            .enumerate()
            .all(|(at, b)| if at == 8 { b == b'-' } else { b.is_ascii_digit() })
}

/// The backups among `names` that are to go, and what is left of one that was cut off on an earlier day than the newest was
/// made. Copies of another name are nobody's to take away.
pub(crate) fn to_remove(names: &[String]) -> Vec<String> {
    let mut backups: Vec<&String> = names.iter().filter(|name| is_backup(name)).collect();
    backups.sort_unstable_by(|a, b| b.cmp(a));
    let newest_day = backups.first().and_then(|name| name.get(..8)).unwrap_or_default();
    let is_leftover = |name: &&String| {
        name.strip_suffix(".part").is_some_and(|name| is_backup(name) && name.get(..8) < Some(newest_day))
    };
    let mut gone: Vec<String> = names.iter().filter(is_leftover).cloned().collect();
    let (mut days, mut last_day) = (0, "");
    for (at, name) in backups.into_iter().enumerate() {
        let day = name.get(..8).unwrap_or_default();
        let is_newest_of_day = day != last_day;
        if is_newest_of_day {
            (days, last_day) = (days + 1, day);
        }
        if at >= NEWEST && !(is_newest_of_day && days <= DAYS) {
            gone.push(name.clone());
        }
    }
    gone
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(days: u32, each: u32) -> Vec<String> {
        let day = |day| (0..each).map(move |hour| format!("202611{day:02}-{hour:02}0000.db"));
        (1..=days).flat_map(day).collect()
    }

    #[test]
    fn the_newest_ten_stay_and_one_of_each_of_fourteen_days() {
        let names = names(20, 3);
        let gone = to_remove(&names);
        let mut kept: Vec<&String> = names.iter().filter(|name| !gone.contains(name)).collect();
        kept.sort();
        // Days 18 to 20 whole and the last of day 17 are the newest ten; the last of days 7 to 16 make fourteen days.
        assert_eq!(kept.len(), 10 + 10);
        assert_eq!(kept[0], "20261107-020000.db");
        assert_eq!(kept[10], "20261117-020000.db");
    }

    #[test]
    fn ten_of_one_day_all_stay() {
        assert!(to_remove(&names(1, 10)).is_empty());
        assert_eq!(to_remove(&names(1, 11)), ["20261101-000000.db"]);
    }

    #[test]
    fn what_is_left_of_a_backup_goes_a_day_later() {
        let mut names = names(2, 1);
        names.push("20261101-120000.db.part".to_owned());
        names.push("20261102-120000.db.part".to_owned());
        assert_eq!(to_remove(&names), ["20261101-120000.db.part"]);
    }

    #[test]
    fn a_copy_of_another_name_is_never_taken_away() {
        let mut names = names(20, 3);
        names.push("before-2-1795392000000.db".to_owned());
        names.push("20200101-000000-mine.db".to_owned());
        assert!(to_remove(&names).iter().all(|name| is_backup(name)));
    }
}
