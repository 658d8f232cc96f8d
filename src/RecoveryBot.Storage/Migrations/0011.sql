-- Pages may hold pieces of their rows until the file is written anew, which a kill may have kept from happening.
ALTER TABLE erased ADD COLUMN may_be_in_pages INTEGER NOT NULL DEFAULT 1 CHECK (may_be_in_pages IN (0, 1));
