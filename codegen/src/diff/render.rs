//! Writes a diff as text, as a pull request comment, as GitHub annotations, or as JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::surface::{Delta, Effect};
use super::traffic::Traffic;
use super::{Change, Class, Diff};

/// The format of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text for a terminal.
    Text,
    /// Markdown for a comment on a pull request.
    Markdown,
    /// GitHub annotations at the changed lines.
    Github,
    /// JSON for programs.
    Json,
}

impl Format {
    /// The format with this name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "text" => Some(Self::Text),
            "markdown" => Some(Self::Markdown),
            "github" => Some(Self::Github),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// A diff with all input of the verdict.
#[derive(Debug)]
pub struct Report {
    /// The changes.
    pub diff: Diff,
    /// The result for recorded traffic, if there is any.
    pub traffic: Option<Traffic>,
    /// The text under *Unreleased*, *Breaking* in the changelog.
    pub announced: String,
}

impl Report {
    /// Whether there is a breaking change that the changelog does not name.
    pub fn breaks(&self) -> bool {
        self.unannounced() + self.lost() > 0
    }

    /// Writes the report in a format.
    pub fn render(&self, format: Format) -> String {
        match format {
            Format::Text => self.text(),
            Format::Markdown => self.markdown(),
            Format::Github => self.github(),
            Format::Json => format!("{:#}\n", self.json()),
        }
    }

    /// Whether the changelog names the element that a change breaks.
    fn announces(&self, name: &str) -> bool {
        let letter = |it: char| it.is_alphanumeric() || it == '_';
        self.announced.split(|it| !letter(it)).any(|word| word == name)
            // A path contains other characters.
            || (!name.chars().all(letter) && self.announced.contains(name))
    }

    fn is_announced(&self, change: &Change) -> bool {
        change.class == Class::Breaking && self.announces(&change.name)
    }

    fn unannounced(&self) -> usize {
        let breaking = self.diff.changes.iter().filter(|change| change.class == Class::Breaking);
        breaking.filter(|change| !self.is_announced(change)).count()
    }

    fn lost(&self) -> usize {
        let misfits = self.traffic.iter().flat_map(|traffic| &traffic.misfits);
        misfits.filter(|misfit| !self.announces(&misfit.operation)).count()
    }

    /// The verdict in one line.
    fn verdict(&self) -> String {
        let count = |class| self.diff.count(class);
        let breaking = count(Class::Breaking);
        let lost = self.traffic.as_ref().map_or(0, |it| it.misfits.len());
        let mut line = if self.diff.changes.is_empty() {
            "No change".to_owned()
        } else if self.breaks() {
            "Breaking".to_owned()
        } else if breaking + lost > 0 {
            "Breaking, announced in CHANGELOG.md".to_owned()
        } else {
            "No breaking change".to_owned()
        };
        let counts: Vec<String> =
            [Class::Breaking, Class::Unhandled, Class::Additive, Class::Documentation]
                .into_iter()
                .filter(|class| count(*class) > 0)
                .map(|class| format!("{} {class}", count(class)))
                .collect();
        if !counts.is_empty() {
            let _ = write!(line, ": {}", counts.join(", "));
        }
        if let Some(traffic) = &self.traffic {
            let Traffic { exchanges, read, misfits } = traffic;
            let _ = write!(
                line,
                "; {read} of {exchanges} recorded exchanges match the base, and {} of these no longer match",
                misfits.len()
            );
        }
        line
    }

    /// How to accept a breaking change.
    fn remedy(&self) -> Option<&'static str> {
        self.breaks().then_some(
            "To accept a breaking change, name its operationId or schema in CHANGELOG.md under Unreleased, \
             Breaking. For recorded traffic, name the operationId.",
        )
    }

    fn class(&self, change: &Change) -> &'static str {
        if self.is_announced(change) { "announced" } else { change.class.name() }
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for change in &self.diff.changes {
            let Change { version, kind, name, pointer, at, what, items, .. } = change;
            let _ = writeln!(text, "{:<15}{kind} {version} {name}: {what}", self.class(change));
            let _ = writeln!(text, "{:15}{at} #{pointer}", "");
            for item in listed(items, 4) {
                let _ = writeln!(text, "{:15}{item}", "");
            }
        }
        for misfit in self.traffic.iter().flat_map(|it| &it.misfits) {
            let _ = writeln!(text, "{:<15}{misfit}", "no longer match");
        }
        for note in &self.diff.notes {
            let _ = writeln!(text, "note: {note}");
        }
        let _ = writeln!(text, "{}", self.verdict());
        if let Some(remedy) = self.remedy() {
            let _ = writeln!(text, "{remedy}");
        }
        text
    }

    fn markdown(&self) -> String {
        let sign = match self.breaks() {
            true => "🔴",
            false if self.diff.count(Class::Unhandled) > 0 => "🟡",
            false => "🟢",
        };
        let mut text = format!("### Documents: {sign} {}\n", self.verdict());
        if let Some(remedy) = self.remedy() {
            let _ = writeln!(text, "\n{remedy}");
        }
        for note in &self.diff.notes {
            let _ = writeln!(text, "\n> {note}");
        }
        let (first, rest): (Vec<&Change>, Vec<&Change>) =
            self.diff.changes.iter().partition(|change| change.class >= Class::Unhandled);
        let (first, more) = first.split_at(first.len().min(SHORT_TABLE));
        self.table(&mut text, first);
        let folded: Vec<&Change> = more.iter().copied().chain(rest).collect();
        if !folded.is_empty() {
            let noun = if folded.len() == 1 { "change" } else { "changes" };
            let _ = write!(text, "\n<details><summary>{} more {noun}</summary>\n", folded.len());
            self.table(&mut text, &folded);
            text.push_str("\n</details>\n");
        }
        let misfits: Vec<_> = self.traffic.iter().flat_map(|it| &it.misfits).collect();
        if !misfits.is_empty() {
            let _ = write!(
                text,
                "\n<details><summary>Recorded traffic that no longer matches</summary>\n\n"
            );
            for misfit in misfits {
                let _ = writeln!(text, "- {}", cell(&misfit.to_string()));
            }
            text.push_str("\n</details>\n");
        }
        text
    }

    fn table(&self, text: &mut String, changes: &[&Change]) {
        if changes.is_empty() {
            return;
        }
        text.push_str("\n| class | where | what | Rust |\n|---|---|---|---|\n");
        for change in changes {
            let Change { version, kind, name, pointer, at, what, items, .. } = change;
            let items: Vec<String> =
                listed(items, 3).iter().map(|item| format!("`{item}`")).collect();
            let class = self.class(change);
            let class = if class == "breaking" { "**breaking**" } else { class };
            let _ = writeln!(
                text,
                "| {class} | {kind} {version} `{}`<br>{at}<br>`#{pointer}` | {} | {} |",
                cell(name),
                cell(what),
                items.iter().map(|item| cell(item)).collect::<Vec<_>>().join("<br>"),
            );
        }
    }

    /// Only changes that need a review, because GitHub shows ten annotations per level.
    fn github(&self) -> String {
        let mut text = String::new();
        for change in self.diff.changes.iter().filter(|it| it.class >= Class::Unhandled) {
            let class = self.class(change);
            let level = if class == "breaking" { "error" } else { "warning" };
            let Change { kind, name, at, what, items, pointer, .. } = change;
            let items = listed(items, 4).join("\n");
            let _ = writeln!(
                text,
                "::{level} file={},line={},title={}::{}",
                property(&format!("specs/{}", at.file)),
                at.line,
                property(&format!("{class}: {kind} {name}")),
                message(&format!("{what} (#{pointer})\n{items}")),
            );
        }
        for misfit in self.traffic.iter().flat_map(|it| &it.misfits) {
            let level = if self.announces(&misfit.operation) { "warning" } else { "error" };
            let _ = writeln!(
                text,
                "::{level} title=recorded traffic::{}",
                message(&misfit.to_string())
            );
        }
        for note in &self.diff.notes {
            let _ = writeln!(text, "::warning title=diff::{}", message(note));
        }
        text
    }

    fn json(&self) -> Value {
        let changes = self.diff.changes.iter().map(|change| {
            let Change { version, kind, name, pointer, at, what, class, items } = change;
            json!({
                "version": version,
                "kind": kind,
                "name": name,
                "pointer": pointer,
                "file": format!("specs/{}", at.file),
                "line": at.line,
                "what": what,
                "class": class.name(),
                "announced": self.is_announced(change),
                "items": items.iter().map(|delta| json!({
                    "item": delta.item,
                    "effect": effect(delta.effect),
                    "was": delta.was,
                    "is": delta.is,
                })).collect::<Value>(),
            })
        });
        json!({
            "breaks": self.breaks(),
            "verdict": self.verdict(),
            "changes": changes.collect::<Value>(),
            "notes": self.diff.notes,
            "traffic": self.traffic.as_ref().map(|traffic| json!({
                "exchanges": traffic.exchanges,
                "read": traffic.read,
                "misfits": traffic.misfits.iter().map(|misfit| json!({
                    "exchange": misfit.exchange,
                    "operation": misfit.operation,
                    "part": misfit.part,
                    "reason": misfit.reason,
                })).collect::<Value>(),
            })),
        })
    }
}

/// The number of rows that a comment shows before it folds the rest.
const SHORT_TABLE: usize = 12;

/// The text under *Unreleased*, *Breaking* in a changelog.
pub fn announced(changelog: &str) -> String {
    let mut lines = changelog.lines();
    lines.find(|line| line.trim_end().eq_ignore_ascii_case("## unreleased"));
    let unreleased = lines.take_while(|line| !line.starts_with("## "));
    let mut within = false;
    let mut found = String::new();
    for line in unreleased {
        if let Some(heading) = line.strip_prefix("### ") {
            within = heading.trim_end() == "Breaking";
        } else if within {
            found.push_str(line);
            found.push('\n');
        }
    }
    found
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Same => "same",
        Effect::Behaves => "behaviour changed",
        Effect::Added => "added",
        Effect::Demanded => "added, and callers must set it",
        Effect::Changed => "changed",
        Effect::Removed => "removed",
    }
}

/// The first items, and the number of the others.
fn listed(items: &[Delta], most: usize) -> Vec<String> {
    let mut lines: Vec<String> = items.iter().take(most).map(line).collect();
    if items.len() > most {
        lines.push(format!("and {} more", items.len() - most));
    }
    lines
}

fn line(delta: &Delta) -> String {
    let Delta { item, effect: of, was, is } = delta;
    match (of, was, is) {
        (Effect::Same, ..) => item.clone(),
        (Effect::Changed, Some(was), Some(is)) if was.len() + is.len() <= 160 => {
            format!("{item}: {was} -> {is}")
        }
        (Effect::Changed, Some(was), Some(is)) => {
            let (was, is) = trimmed(was, is);
            format!("{item}: ..{was}.. -> ..{is}..")
        }
        _ => format!("{item} {}", effect(*of)),
    }
}

/// The parts of two strings that differ, with the words around them.
fn trimmed<'a>(was: &'a str, is: &'a str) -> (&'a str, &'a str) {
    let same = |(a, b): &(char, char)| a == b;
    let common: usize =
        was.chars().zip(is.chars()).take_while(same).map(|(it, _)| it.len_utf8()).sum();
    let start = was[..common].rfind(", ").map_or(0, |it| it + 2);
    let (was, is) = (&was[start..], &is[start..]);
    let tail: usize =
        was.chars().rev().zip(is.chars().rev()).take_while(same).map(|(it, _)| it.len_utf8()).sum();
    let tail = was[was.len() - tail..].find(", ").map_or(0, |it| tail - it);
    (&was[..was.len() - tail], &is[..is.len() - tail])
}

/// Escapes a string for a cell of a Markdown table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn message(text: &str) -> String {
    text.trim_end().replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
