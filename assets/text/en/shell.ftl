# Words and sentences that many screens share

app-name = Changju
shell-skip = Skip to content
shell-navigation = Main navigation
shell-notices = Notices
shell-back = Back
shell-update = A new version is ready. Updating does not touch what is saved.
shell-update-now = Update now
shell-update-later = Later
nav-workbench = Workbench
nav-households = Households
nav-programmes = Programmes
nav-exchange = Exchange
nav-library = Library
nav-settings = Settings

undo = Undo
close = Close
loading = Opening…
try-again = Try again
not-found = There is no such page
not-found-help = The address may be wrong, or the record is no longer on this device.

missing-part = A part of the app did not arrive
missing-part-help = Nothing was changed. Connect to a network and try again; once fetched, it works without one.

save-idle = Everything is saved on this device
save-saving = Saving
save-saved = Saved
save-failed = Not saved
save-failed-more = What to do
save-retry = Save again
save-to-file = Save to a file

store-fault-cannot-open = The records on this device cannot be opened
store-fault-cannot-open-help = They are probably still there, but the browser does not allow access. Do not use a private window; the address must begin with https; close other tabs, then try again.
store-fault-blocked = Another tab holds the records
store-fault-blocked-help = Close the app's other tabs and try again. Nothing was changed.
store-fault-newer = A newer version wrote these records
store-fault-newer-help = To keep them whole, this older version does not open them. Update the app and open it again.
store-fault-full = This device has no room left
store-fault-full-help = Your last changes are not kept yet. Save them to a file first, then free some space and save again.
store-fault-lost = The connection to the records broke
store-fault-lost-help = What was saved is safe, and your last changes are still on this page. Save again; if that fails, save to a file.
store-fault-unreadable = One record cannot be read
store-fault-unreadable-help = It was set aside, and everything else works. Import this household from a backup file.
store-fault-refused = The browser refused to save
store-fault-refused-help = Your last changes are still on this page. Save again; if that fails, save to a file.

place-dwelling = The dwelling
place-gate = Yard gate
place-path = Path to the door
place-stair = Stair
place-entrance = Entrance
place-hall = Hall
place-living = Living room
place-bedroom = Bedroom
place-kitchen = Kitchen
place-bathroom = Bathroom
place-yard-toilet = Yard toilet
place-washing = Washing place
place-balcony = Balcony
place-services = Services and alarms
place-gone = A place that was removed

person-unnamed = Person without a name
whole-household = Whole household
household-unnamed = Household without a name
household-steps = Steps
household-gone = This household is not on this device
household-gone-help = It may be on another tablet. Import it from a file, or go back to the list.
region-none = No region chosen

step-profile = Profile
step-survey = Survey
step-findings = Findings
step-proposal = Proposal
step-consent = Answers
step-works = Works
step-acceptance = Acceptance
step-record = Record
step-state-done = (done)
step-state-todo = (to do)
step-state-attention = (needs attention)

stage-registered = Registered
stage-surveyed = Surveyed
stage-proposed = Proposed
stage-agreed = Signed
stage-building = Being built
stage-built = To be inspected
stage-accepted = Accepted
stage-reopened = Reopened
stage-withdrawn = Withdrawn
stage-ineligible = Not eligible

verdict-meets = Meets
verdict-near = Near
verdict-short = Falls short
verdict-too-close = Measure again
verdict-unknown = Not measured
verdict-not-applicable = Does not apply
severity-1 = A nuisance
severity-2 = Difficult
severity-3 = Needs help
severity-4 = Impossible or dangerous

checked-yes = Checked
checked-no = To be checked
source-clause = clause { $clause }
finding-found = Measured
finding-wanted = Needed

unit-mm = mm
unit-cm = cm
unit-lux = lx
unit-newton = N
unit-count = pcs

answer-yes = Yes
answer-no = No
answer-not-there = Not there
answer-cannot-measure = Cannot measure
answer-not-sure = Not sure
answer-none = Not answered
answer-none-of-them = None of them

gap-short = { $by } short
gap-over = { $by } too much
gap-rise = rise of { $rise }
wanted-any-of = Any of: { $choices }
wanted-ramp = Ramp with a run of { $run } (1:{ $slope }), { $width } clear, landing { $landing } at its foot, { $total } in all
wanted-ramp-rails = Ramp with a run of { $run } (1:{ $slope }), { $width } clear, rails on both sides, landing { $landing } at its foot, { $total } in all
