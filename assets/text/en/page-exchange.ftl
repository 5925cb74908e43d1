# Exchange: the tally, the backup file, the import.

exchange-tally-title = Export the tally
exchange-tally-help = A CSV table for superiors and auditors, opened with any office program. No names, certificate numbers or addresses.
exchange-tally-programmes = Programmes to export
exchange-tally-none = Choose at least one programme.
exchange-tally-xpcc-apart = The Production and Construction Corps is kept apart and not counted. Change this on the Programmes screen.
exchange-tally-xpcc-with = The Production and Construction Corps counts in the autonomous region's programmes. Change this on the Programmes screen.
exchange-tally-once =
    { $number ->
        [one] { $number } home completed in the chosen programmes together, each home counted once
       *[other] { $number } homes completed in the chosen programmes together, each home counted once
    }
exchange-tally-button = Export CSV
exchange-tally-done = The tally was exported: { $file }
exchange-tally-failed = The tally could not be exported. Nothing was changed; try again.

exchange-backup-title = Export everything
exchange-backup-help =
    { $number ->
        [one] { $number } household on this device, as one file. For a backup, or to move to another device.
       *[other] { $number } households on this device, as one file. For a backup, or to move to another device.
    }
exchange-backup-warning = The file holds names, certificate numbers and addresses, and is not encrypted yet. Keep it somewhere safe; do not post it in a chat group.
exchange-backup-never = Never backed up
exchange-backup-last = Last backup: { $date } { $time }
exchange-backup-changed =
    { $number ->
        [one] { $number } household changed since
       *[other] { $number } households changed since
    }
exchange-backup-imported = Households imported since are not in it
exchange-backup-current = Nothing changed since
exchange-backup-nothing = There is no household on this device yet. Register one first.
exchange-backup-button = Export a backup file
exchange-backup-busy = Preparing the file…
exchange-backup-done =
    { $number ->
        [one] The backup file was exported: { $file }, { $number } household
       *[other] The backup file was exported: { $file }, { $number } households
    }
exchange-backup-partly =
    { $number ->
        [one] { $number } household cannot be read and is not in the file. Import it from an earlier backup.
       *[other] { $number } households cannot be read and are not in the file. Import them from an earlier backup.
    }
exchange-backup-failed = The backup file could not be exported. Nothing was changed; try again.

exchange-import-title = Import
exchange-import-choose = Choose a data file, or drop it here
exchange-import-hint = A .json file that this app exported. You see what will change before you decide.
exchange-import-button = Choose a file
exchange-import-reading = Reading { $file }…
exchange-import-cancel = Do not import
exchange-import-not-yet = Not imported yet
exchange-import-made = File made on { $date } { $time }
exchange-import-new = New
exchange-import-newer = Updated
exchange-import-kept = Unchanged
exchange-import-new-list = New households
exchange-import-newer-list = Households to update
exchange-import-kept-list = Households that stay as they are
exchange-import-times = Here { $here }, in the file { $there }
exchange-import-more = Show { $number } more
exchange-import-takes-newer = Takes the newer one in the file
exchange-import-keeps = The same, or newer here; not touched
exchange-import-confirm =
    { $number ->
        [one] Import { $number } household
       *[other] Import { $number } households
    }
exchange-import-nothing = This device has every household of the file, and none is newer there. There is nothing to import.
exchange-import-keeping =
    { $number ->
        [one] Importing { $number } household…
       *[other] Importing { $number } households…
    }
exchange-import-done =
    { $number ->
        [one] { $number } household imported
       *[other] { $number } households imported
    }
exchange-import-not-kept = Not imported
exchange-import-untouched = Nothing on this device was changed.
exchange-import-other-file = Choose another file
exchange-import-unreadable = The browser cannot read this file
exchange-import-unreadable-help = It may have been moved, or may not be read. Put it into a folder of this device and choose it again.

exchange-fault-empty = This file is empty
exchange-fault-empty-help = There is nothing in it; it may not have arrived whole. Send it again, or export it again on the other device.
exchange-fault-too-large = This file is too large
exchange-fault-too-large-help = Data files of this app are never larger than { $megabytes } MB, so it was not opened. Check that it is the right file.
exchange-fault-not-ours = This is not a data file of this app
exchange-fault-not-ours-help = Choose a .json file made by “Export everything”. A tally (CSV) cannot be imported.
exchange-fault-newer = A newer version made this file
exchange-fault-newer-help = Its format is version { $version }, which this version does not know. Update the app first, then import.
exchange-fault-damaged = This file is incomplete or was changed
exchange-fault-damaged-help = It may not have arrived whole, or another program changed it. Do not open and save it with other programs; send it again, or export it again on the other device.
exchange-fault-bad-case = One household in the file cannot be read
exchange-fault-bad-case-help = Household number { $which } is faulty, so nothing of the file was imported. Open it on the other device, check it, and export again.

csv-row = Row code
csv-row-name = Row
csv-programme = Programme id
csv-programme-name = Programme
csv-region = Region code
csv-region-name = Region
csv-county = County code
csv-county-name = County
csv-month = Month of acceptance
csv-target = Target (homes)
csv-households = Households
csv-completed = Completed (homes)
csv-cost-yuan = Cost of completed homes (yuan)
csv-out-of-period = Accepted outside the period (homes)
csv-kept-apart = Corps, kept apart (homes)
csv-newest = Newest record
csv-fact = Note code
csv-value = Note
csv-no-county = County not given
csv-row-detail = By county and month
csv-row-total = Programme total
csv-row-all-once = All chosen programmes, each home once
csv-row-about = About this table
csv-fact-made-at = Exported at
csv-fact-as-of = Figures as of (newest record)
csv-fact-device = Device code
csv-fact-households-on-device = Households on this device
csv-fact-with-xpcc = Corps counts in the region's programmes
csv-fact-programmes = Programmes chosen
csv-fact-sources = Documents of the programmes
csv-fact-app = App version
csv-fact-rules = Rule book edition
csv-fact-catalogue = Catalogue edition
csv-fact-prices = Price edition
