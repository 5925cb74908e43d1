# Step 8: record

record-counting = Where it counts
record-counts = Counts as 1
record-counts-not = Does not count
counts-yes = Accepted on { $on }, inside the period, in { $region }.
counts-other-region = Not in { $region }.
counts-kept-apart = Belongs to the Corps, which counts for itself.
counts-not-accepted = Not accepted yet. It counts if accepted from { $from } to { $to }.
counts-too-early = Accepted on { $on }, before the programme began on { $from }.
counts-too-late = Accepted on { $on }, after the programme ended on { $to }.
record-counts-once =
    { $number ->
        [one] Counts towards { $number } programme.
       *[other] Counts towards { $number } programmes, and once in a total of them.
    }

record-timeline = What happened
record-why = Reason: { $why }
record-entered = { $day } (entered { $moment })
record-proposal = Proposal, version { $version }, { $total } yuan
record-signed = { $name } ({ $role }) signed version { $version }
record-visit-accepted = Inspection: accepted
record-visit-rework = Inspection: to be put right
record-inspector = Inspected by { $name }
record-satisfaction = Satisfaction: { $points } / 5
record-opinion = The household says: { $words }
record-role-person = the person
record-role-guardian = guardian or agent
record-role-assessor = assessor
record-role-witness = witness
record-role-interpreter = interpreter

record-versions = Proposals and signatures
record-items =
    { $number ->
        [one] { $number } item
       *[other] { $number } items
    }
record-unsigned = Not signed
record-signature-holds = Signature holds
record-signature-void = Changed since: signature void

record-facts = The case in short
record-number = Number
record-persons = Persons
record-address = Address
record-contact = Contact
record-circumstances = Circumstances
record-programme = Programme
record-cost = Cost
record-registered = Registered
record-to-profile = Change the profile

record-stages = Change the state
record-stages-help = Can be undone, and is kept in the history.
record-reopen = Reopen
record-reopen-why = Why it is reopened
record-reopen-go = Confirm: reopen
record-withdraw = Household withdraws
record-withdraw-why = Why it withdraws
record-withdraw-go = Confirm: withdrawn
record-ineligible = Not eligible
record-ineligible-why = What it does not fulfil
record-ineligible-go = Confirm: not eligible
record-again = Take up again
record-again-why = Why it is taken up again (may stay empty)
record-again-go = Confirm: take up again
record-day = Day
record-cancel = Cancel
record-day-wrong = Choose a day: not after today, and not before the step before.
record-why-missing = Write down the reason.
record-stage-changed = The state is now “{ $stage }”
