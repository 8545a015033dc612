//! A case and a template in; a letter as text and as an e-mail file out.
