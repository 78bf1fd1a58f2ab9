//! Where in a body something is.

use std::cell::RefCell;
use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

/// One step into a body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    Member(String),
    Element(usize),
}

/// The way to a place in a body: `value[3].properties.createTime`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Steps(Vec<Step>);

impl fmt::Display for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            match step {
                Step::Element(element) => write!(f, "[{element}]")?,
                Step::Member(name) if name.is_empty() || name.contains(['.', '[', '\'']) => {
                    write!(f, "[{name:?}]")?;
                }
                Step::Member(name) if index == 0 => f.write_str(name)?,
                Step::Member(name) => write!(f, ".{name}")?,
            }
        }
        Ok(())
    }
}

impl From<&Path> for Steps {
    fn from(path: &Path) -> Self {
        Self(
            path.iter()
                .map_while(|segment| match segment {
                    Segment::Map { key } => Some(Step::Member(key.clone())),
                    Segment::Seq { index } => Some(Step::Element(*index)),
                    // What is inside an enum's variant or has no name yet cannot be walked to.
                    Segment::Enum { .. } | Segment::Unknown => None,
                })
                .collect(),
        )
    }
}

impl Steps {
    /// Takes what is there out of a body, with its name or its place in a list. What has no parent, or is
    /// not there, cannot be taken out: then the nearest place around it is.
    pub(crate) fn take_out(&self, body: &mut Value) -> Option<(Self, Value)> {
        let mut steps = self.0.clone();
        while let Some(last) = steps.last() {
            let parent =
                steps[..steps.len() - 1].iter().try_fold(&mut *body, |value, step| match step {
                    Step::Member(name) => value.get_mut(name),
                    Step::Element(index) => value.get_mut(*index),
                });
            let taken = match (last, parent) {
                (Step::Member(name), Some(Value::Object(object))) => object.remove(name),
                (Step::Element(index), Some(Value::Array(array))) if *index < array.len() => {
                    Some(array.remove(*index))
                }
                _ => None,
            };
            if let Some(value) = taken {
                return Some((Self(steps), value));
            }
            steps.pop();
        }
        None
    }
}

/// What was taken out of a body, to tell where the rest was before.
#[derive(Default)]
pub(crate) struct Taken {
    /// Places in lists, as they were at first, in order.
    elements: Vec<(Vec<Step>, usize)>,
}

impl Taken {
    /// Adds a place that was just taken out, and tells where it was at first.
    pub(crate) fn add(&mut self, Steps(now): Steps) -> Steps {
        let mut first = Vec::new();
        for step in now {
            let step = match step {
                Step::Element(mut index) => {
                    for (list, taken) in &self.elements {
                        index += usize::from(*list == first && *taken <= index);
                    }
                    Step::Element(index)
                }
                member => member,
            };
            first.push(step);
        }
        if let Some((Step::Element(index), list)) = first.split_last() {
            self.elements.push((list.to_vec(), *index));
            self.elements.sort_unstable_by_key(|(_, index)| *index);
        }
        Steps(first)
    }
}

thread_local! {
    /// The way from the union that could not be read to what does not fit in it. A union reads its
    /// object from memory, and no path crosses that; an error ends the reading, so that there is one
    /// such way at most.
    static BELOW_UNION: RefCell<Vec<Step>> = const { RefCell::new(Vec::new()) };
}

/// Notes the way to a misfit inside a union, before what was noted in a union inside of it.
pub(crate) fn below_union(path: &Path) {
    BELOW_UNION.with_borrow_mut(|below| {
        let Steps(mut steps) = path.into();
        steps.append(below);
        *below = steps;
    });
}

/// Reads a value, and finds the way to what does not fit.
pub(crate) fn locate<'de, T, D>(deserializer: D) -> Result<T, (Steps, D::Error)>
where
    T: DeserializeOwned,
    D: serde::Deserializer<'de>,
{
    BELOW_UNION.with_borrow_mut(Vec::clear);
    serde_path_to_error::deserialize(deserializer).map_err(|error| {
        let Steps(mut steps) = error.path().into();
        steps.append(&mut BELOW_UNION.take());
        (Steps(steps), error.into_inner())
    })
}
