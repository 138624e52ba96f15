//! A document as a list of blocks, and its two plain forms.

/// How wide a line of text is at most.
const WIDTH: usize = 80;

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading; 1 is the document's own.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// An entry of a list, at a depth from 0.
    Entry(usize, String),
}

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// In order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// Adds a heading.
    pub fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.blocks.push(Block::Heading(level, text.into()));
    }

    /// Adds a paragraph, unless it is empty.
    pub fn paragraph(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.blocks.push(Block::Paragraph(text));
        }
    }

    /// Adds an entry of a list.
    pub fn entry(&mut self, depth: usize, text: impl Into<String>) {
        self.blocks.push(Block::Entry(depth, text.into()));
    }

    /// As plain text for a screen reader or a terminal: no drawing characters, lines of at most 80.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (index, block) in self.blocks.iter().enumerate() {
            let after_entry = index > 0 && matches!(self.blocks[index - 1], Block::Entry(..));
            match block {
                Block::Heading(..) | Block::Paragraph(_) if index > 0 => text.push('\n'),
                _ => {}
            }
            match block {
                Block::Heading(_, heading) => push_wrapped(&mut text, heading, "", ""),
                Block::Paragraph(paragraph) => push_wrapped(&mut text, paragraph, "", ""),
                Block::Entry(depth, entry) => {
                    if !after_entry
                        && index > 0
                        && matches!(self.blocks[index - 1], Block::Paragraph(_))
                    {
                        text.push('\n');
                    }
                    let indent = "  ".repeat(*depth);
                    push_wrapped(
                        &mut text,
                        entry,
                        &format!("{indent}- "),
                        &format!("{indent}  "),
                    );
                }
            }
        }
        text
    }

    /// As Markdown.
    pub fn markdown(&self) -> String {
        let mut text = String::new();
        let mut in_list = false;
        for block in &self.blocks {
            let entry = matches!(block, Block::Entry(..));
            let within_list = in_list && entry;
            if !text.is_empty() && !within_list {
                text.push('\n');
            }
            in_list = entry;
            match block {
                Block::Heading(level, heading) => {
                    text.push_str(&format!(
                        "{} {}\n",
                        "#".repeat(usize::from(*level)),
                        escaped(heading)
                    ));
                }
                Block::Paragraph(paragraph) => {
                    text.push_str(&escaped(paragraph));
                    text.push('\n');
                }
                Block::Entry(depth, entry) => {
                    text.push_str(&format!("{}- {}\n", "  ".repeat(*depth), escaped(entry)));
                }
            }
        }
        text
    }
}

fn push_wrapped(text: &mut String, paragraph: &str, first: &str, rest: &str) {
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(first)
        .subsequent_indent(rest);
    for line in textwrap::wrap(paragraph, options) {
        text.push_str(&line);
        text.push('\n');
    }
}

/// With what Markdown would take for markup marked as text.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.replace('\n', " ").chars() {
        if matches!(
            letter,
            '*' | '_' | '`' | '[' | ']' | '<' | '>' | '#' | '|' | '\\'
        ) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Document {
        let mut document = Document::default();
        document.heading(1, "Beeld");
        document.entry(0, "Doelen: 2,8");
        document.entry(1, "half");
        document.paragraph("Een *zin*.");
        document
    }

    #[test]
    fn text_has_no_drawing_characters() {
        assert_eq!(
            document().text(),
            "Beeld\n- Doelen: 2,8\n  - half\n\nEen *zin*.\n"
        );
    }

    #[test]
    fn markdown_takes_nothing_the_user_wrote_for_markup() {
        assert_eq!(
            document().markdown(),
            "# Beeld\n\n- Doelen: 2,8\n  - half\n\nEen \\*zin\\*.\n"
        );
    }

    #[test]
    fn long_lines_are_wrapped_at_eighty() {
        let mut document = Document::default();
        document.paragraph("woord ".repeat(40));
        assert!(
            document
                .text()
                .lines()
                .all(|line| line.chars().count() <= WIDTH)
        );
    }
}
