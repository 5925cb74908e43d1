# Workbench; the register button and what comes next are shared by several screens.

register-household = Register a household

next-put-right = Put right
next-put-right-help = Reopened after acceptance: put right and inspect again
next-inspect = Inspect
next-inspect-help = Works are finished: inspect
next-build = Build
next-build-help = Signed: arrange the works
next-sign = Get the signature
next-sign-help = Proposal written: the household answers and signs
next-propose = Write the proposal
next-propose-help = Measured: write the proposal
next-measure = Measure
next-measure-help = Registered: visit and measure place by place
next-profile = Complete the profile
next-profile-help = The disabled person or the region is missing
next-none = Nothing to do
next-since =
    { $days ->
        [one] { $days } day waiting
       *[other] { $days } days waiting
    }

workbench-todo = What needs doing
workbench-all-done = No household is waiting.
workbench-all-of = All { $number }
workbench-all =
    { $number ->
        [one] See the { $number } household
       *[other] See all { $number } households
    }

workbench-goals = My programmes
workbench-goals-none = No programme was chosen yet, and no household lies in the region of one.
workbench-goals-choose = Choose my programmes
workbench-goals-together =
    A home that counts in several programmes counts once in their total: { $number ->
        [one] { $number } home
       *[other] { $number } homes
    }.
workbench-completed = completed
workbench-completed-of = { $completed } completed of { $target } homes
workbench-number = { $number }
workbench-of =
    { $target ->
        [one] / { $target } home
       *[other] / { $target } homes
    }
workbench-pipeline =
    { $number ->
        [one] Only accepted homes count. { $number } more is on its way.
       *[other] Only accepted homes count. { $number } more are on their way.
    }
workbench-days-left =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
workbench-over = Period has ended
workbench-ended = It ended on { $day }; later acceptances do not count.

workbench-backup = Saving and backup
workbench-save-saved = Everything is saved
workbench-save-saving = Saving
workbench-save-failed = Some changes are not saved
workbench-on-device =
    { $number ->
        [one] { $number } household on this device
       *[other] { $number } households on this device
    }
workbench-backup-never = Never backed up
workbench-backup-on = Last backup: { $day }
workbench-backup-changed =
    { $number ->
        [0] Nothing was changed since the backup.
        [one] Changes of { $number } household are on this device only.
       *[other] Changes of { $number } households are on this device only.
    }
workbench-backup-go = Go to backup

workbench-first = Begin with the first household
workbench-first-help = No household is on this device yet. Register one, or import records from another device.
workbench-import = Import records
workbench-about = What Changju does
workbench-about-measure = Measure and know at once
workbench-about-measure-help = Doors, ramp, bathroom, one place after the other: what is in the way and by how much shows while you measure.
workbench-about-reasons = Reasons, then a proposal
workbench-about-reasons-help = Each finding names its standard and clause. The proposal fits the subsidy, and the household decides on every item.
workbench-about-device = Records stay on this device
workbench-about-device-help = Works offline, with no server. Files carry the records to another device.
