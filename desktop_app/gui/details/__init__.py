"""Everything about one article beyond its page: fields, original, versions, history."""
