//! The program's own source, read: which files a room has, and what the code in one of them names. What is built for
//! tests only does not count.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use syn::visit::{self, Visit};

/// A file of the program.
#[derive(Debug)]
pub struct File {
    /// Where it stands under `src`, with `/`.
    pub name: String,
    /// Its modules: `bank/parse.rs` is `["bank", "parse"]`.
    pub module: Vec<String>,
    /// What it says.
    pub text: String,
    /// What it names.
    pub named: Named,
}

/// Every file of the library, along its modules, without those that are built for tests only. They are read once.
pub fn house() -> &'static [File] {
    static HOUSE: OnceLock<Vec<File>> = OnceLock::new();
    HOUSE.get_or_init(|| {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut found = Vec::new();
        let mut files = vec![source.join("lib.rs")];
        while let Some(file) = files.pop() {
            let text = fs::read_to_string(&file).unwrap();
            let folder = match file.file_stem() {
                Some(name) if name == "lib" => source.clone(),
                _ => file.with_extension(""),
            };
            let code = syn::parse_file(&text).unwrap();
            files.extend(code.items.iter().filter_map(|item| match item {
                syn::Item::Mod(one) if one.content.is_none() && !is_of_tests(&one.attrs) => {
                    Some(folder.join(one.ident.to_string()).with_extension("rs"))
                }
                _ => None,
            }));
            let inside = file.strip_prefix(&source).unwrap();
            let module = module_of(inside);
            found.push(File {
                name: inside.to_string_lossy().replace('\\', "/"),
                named: of_code(&module, &code),
                module,
                text,
            });
        }
        assert!(found.len() > 300, "{}", found.len());
        found
    })
}

/// The files of a room, or of a part of one.
pub fn files_of(room: &str) -> Vec<&'static File> {
    let files = house().iter();
    files
        .filter(|file| {
            let inside = file.name.strip_prefix(room);
            inside.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
        })
        .collect()
}

/// `bank/parse.rs` is `["bank", "parse"]`.
pub fn module_of(file: &Path) -> Vec<String> {
    let parts = file.with_extension("");
    parts
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect()
}

/// What a file names.
#[derive(Debug, Default)]
pub struct Named {
    /// Every path of two names or more, from `crate` where it is one of ours; the groups of `use` are written out.
    pub paths: Vec<String>,
    /// Every macro that is called, by its last name.
    pub macros: Vec<String>,
    /// Every method that is called, with the last name of what it is called on: `world.rename`, `world().rename`.
    pub calls: Vec<String>,
}

/// What the code of the module `module` names.
pub fn named(module: &[String], text: &str) -> Named {
    of_code(module, &syn::parse_file(text).unwrap())
}

fn of_code(module: &[String], code: &syn::File) -> Named {
    let mut reader = Reader {
        here: module.to_vec(),
        known: BTreeMap::new(),
        found: Named::default(),
    };
    reader.visit_file(code);
    reader.found
}

struct Reader {
    here: Vec<String>,
    /// What a name stands for since `use` brought it here.
    known: BTreeMap<String, Vec<String>>,
    found: Named,
}

impl Reader {
    fn path(&mut self, names: &[String]) -> Vec<String> {
        let meant = names.split_first().and_then(|(first, rest)| {
            let known = self.known.get(first).filter(|_| !rest.is_empty())?;
            Some([known, rest].concat())
        });
        let mut names = meant.as_deref().unwrap_or(names);
        let mut here = self.here.clone();
        let mut relative = false;
        while let Some((first, rest)) = names.split_first() {
            match first.as_str() {
                "super" => drop(here.pop()),
                "self" => {}
                _ => break,
            }
            relative = true;
            names = rest;
        }
        let path = if relative {
            here.insert(0, "crate".to_owned());
            [&here, names].concat()
        } else {
            names.to_vec()
        };
        if path.len() > 1 {
            self.found.paths.push(path.join("::"));
        }
        path
    }

    fn brought(&mut self, path: &[String], name: Option<&syn::Ident>) {
        let path = self.path(path);
        let name = name
            .map(ToString::to_string)
            .or_else(|| path.last().cloned());
        self.known.extend(name.map(|name| (name, path)));
    }

    /// `a::{b, c::{d, e}}` is `a::b`, `a::c::d`, `a::c::e`.
    fn tree(&mut self, before: &[String], tree: &syn::UseTree) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.tree(&with(&path.ident), &path.tree),
            syn::UseTree::Name(name) if name.ident == "self" => self.brought(before, None),
            syn::UseTree::Rename(name) if name.ident == "self" => {
                self.brought(before, Some(&name.rename));
            }
            syn::UseTree::Name(name) => self.brought(&with(&name.ident), None),
            syn::UseTree::Rename(name) => self.brought(&with(&name.ident), Some(&name.rename)),
            syn::UseTree::Glob(_) => drop(self.path(before)),
            syn::UseTree::Group(group) => {
                for one in &group.items {
                    self.tree(before, one);
                }
            }
        }
    }

    /// The paths in what a macro is given: it may be anything, so every row of names with `::` between is one.
    fn tokens(&mut self, tokens: proc_macro2::TokenStream) {
        let mut row: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                proc_macro2::TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.path(&std::mem::take(&mut row));
                    }
                    row.push(name.to_string());
                    colons = 0;
                }
                proc_macro2::TokenTree::Punct(sign) if sign.as_char() == ':' => colons += 1,
                proc_macro2::TokenTree::Punct(sign) if sign.as_char() == '!' && colons == 0 => {
                    self.found.macros.extend(row.last().cloned());
                }
                proc_macro2::TokenTree::Group(group) => {
                    self.path(&std::mem::take(&mut row));
                    self.tokens(group.stream());
                }
                _ => drop(self.path(&std::mem::take(&mut row))),
            }
        }
        self.path(&row);
    }
}

fn is_of_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|one| {
        let syn::Meta::List(list) = &one.meta else {
            return false;
        };
        list.path.is_ident("cfg") && list.tokens.to_string() == "test"
    })
}

/// The attributes of an item, where it can have any.
fn attributes(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Const(one) => &one.attrs,
        syn::Item::Enum(one) => &one.attrs,
        syn::Item::Fn(one) => &one.attrs,
        syn::Item::Impl(one) => &one.attrs,
        syn::Item::Macro(one) => &one.attrs,
        syn::Item::Mod(one) => &one.attrs,
        syn::Item::Static(one) => &one.attrs,
        syn::Item::Struct(one) => &one.attrs,
        syn::Item::Trait(one) => &one.attrs,
        syn::Item::Type(one) => &one.attrs,
        syn::Item::Use(one) => &one.attrs,
        _ => &[],
    }
}

/// What a method is called on, by its last name.
fn receiver(expression: &syn::Expr) -> Option<String> {
    match expression {
        syn::Expr::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        syn::Expr::Field(field) => match &field.member {
            syn::Member::Named(name) => Some(name.to_string()),
            syn::Member::Unnamed(_) => None,
        },
        syn::Expr::MethodCall(call) => Some(format!("{}()", call.method)),
        syn::Expr::Unary(one) => receiver(&one.expr),
        syn::Expr::Paren(one) => receiver(&one.expr),
        syn::Expr::Reference(one) => receiver(&one.expr),
        _ => None,
    }
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !is_of_tests(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item(&mut self, item: &'ast syn::ImplItem) {
        let own: &[syn::Attribute] = match item {
            syn::ImplItem::Fn(one) => &one.attrs,
            syn::ImplItem::Const(one) => &one.attrs,
            _ => &[],
        };
        if !is_of_tests(own) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if module.content.is_none() {
            return;
        }
        self.here.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.here.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|one| one.ident.to_string())
            .collect();
        self.path(&names);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let name = call.path.segments.last().map(|one| one.ident.to_string());
        self.found.macros.extend(name);
        self.tokens(call.tokens.clone());
        visit::visit_macro(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let on = receiver(&call.receiver).unwrap_or_default();
        self.found.calls.push(format!("{on}.{}", call.method));
        visit::visit_expr_method_call(self, call);
    }
}
