# Settings: display, device, my programmes, about.

settings-display = Display
settings-language = Language
settings-theme = Light and dark
settings-theme-hint = High contrast uses clear black and white.
settings-theme-auto = Automatic
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = Contrast
settings-size = Text size
settings-size-normal = Normal
settings-size-large = Large
settings-size-largest = Largest
settings-unit = Unit of length
settings-unit-hint = For typing and showing only; what is kept is always in millimetres.
settings-testers = For testers
settings-pseudo = Pseudo-language (right to left)
settings-pseudo-hint = Shows whether text has room and whether the layout turns round. Press again to go back to Chinese.

settings-device = This device
settings-assessor = Assessor's name
settings-assessor-hint = Written beside measurements and signatures.
settings-device-code = Device code
settings-device-code-hint = Numbers of households registered here begin with it. It cannot be changed.
settings-storage = Storage
settings-storage-asking = Asking the browser…
settings-storage-given = The browser has promised to keep the records.
settings-storage-open = The browser may clear records away when room gets scarce. Ask it to keep them, and back up often.
settings-storage-refused = The browser did not agree. Install the app and try again, and back up often.
settings-storage-silent = The browser did not answer. Records are kept as usual; back up often.
settings-storage-used = about { $megabytes } MB used
settings-storage-ask = Ask the browser to keep them

settings-programmes = My programmes
settings-programmes-hint = The programmes you choose are shown on the workbench.
settings-xpcc = Count homes of the Corps in the autonomous region's programmes
settings-xpcc-hint = The Production and Construction Corps has its own federation and targets and is kept apart. Switch this on only to count both together.

settings-about = About
settings-version = Version
settings-rules-edition = Rule book
settings-catalogue-edition = Catalogue
settings-prices-edition = Prices
settings-prices-example = (examples; local prices apply)
settings-licence = Licence
settings-local = The records are on this device only
settings-local-help = There is no server, and nothing is sent by itself. To change devices, or against loss, export a file.
settings-open = The records are not encrypted yet
settings-open-help = Whoever can open this device can see them. Lock the device with a passcode and do not lend it; keep exported files safe, too.
settings-to-backup = Back up
settings-limits = What it cannot do yet
settings-limit-one-device = Tallies count the households on this device only; import those of other tablets first.
settings-limit-prices = Prices of the catalogue are examples and cannot be replaced by a local price list yet.
settings-limit-rules = Rules and numbers marked “To be checked” were not compared with the original text yet.
settings-limit-languages = Chinese and English for now; Uyghur comes in a later version.
