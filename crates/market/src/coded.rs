//! Closed lists of words that the facts are written in: each has a stable id, for data files and Fluent messages.

/// An enum whose variants have ids: `ALL` and `id()`.
macro_rules! coded {
    ($(#[$about:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub enum $name { $($(#[$of])* $variant,)+ }

        impl $name {
            /// Every one, in order.
            pub const ALL: [Self; [$($id),+].len()] = [$(Self::$variant,)+];

            /// Its stable name.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }
        }
    };
}

pub(crate) use coded;
