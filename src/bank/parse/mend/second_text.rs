//! A second text under the header of a statement: as a rule a second statement, whose header was forgotten.

use super::Mender;

impl Mender<'_> {
    /// The lines that belong above the second text of a statement, where it is another than the first.
    pub(super) fn second_statement(&self, name: &str, start: usize) -> Option<String> {
        let header = self
            .header
            .as_ref()
            .filter(|header| header.name == "item")?;
        let at = self.text[..start].rfind(&format!("[{}]", header.name))?;
        let value = |key: &str| {
            let mut lines = self.text[at..start].lines();
            lines.find_map(|line| {
                let (known, value) = line.split_once('=')?;
                (known.trim() == key).then(|| value.trim())
            })
        };
        let rest = self.text[start..].lines().next()?;
        let (_, second) = rest.split_once('=')?;
        let is_another = name == "text" && value("text") != Some(second.trim());
        let (id, of) = (value("id")?.trim_matches('"'), value("characteristic")?);
        is_another.then(|| format!("[[item]]\nid = \"{id}b\"\ncharacteristic = {of}"))
    }
}
