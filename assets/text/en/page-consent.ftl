# The step "consent": short, plain, warm words that are shown and read to the household.

answer-yes-please = Yes
answer-no-please = No
answer-later-please = Ask later

consent-intro = Please look at one after another.{ " " }
consent-free-to-refuse = You may say no to anything; it costs you nothing else.
consent-all-paid = The scheme pays for all of this. Your family pays nothing.
consent-over-cap = The scheme pays { $cap } yuan at most; your family pays what is above. With your answers so far, your family pays { $own } yuan.
consent-signed-already = Somebody has signed. If you change an answer, the signature falls and is given again.
consent-count = { $number } of { $whole }
consent-why = Why
consent-own = Your family pays
consent-paid = the scheme pays { $yuan } yuan
consent-cost = This costs
consent-question = Do you want this: { $item }
consent-words = Your own words

consent-overview = Your answers
consent-counts = { $whole } in all: { $yes } yes, { $no } no, { $later } later.
consent-open = Not answered
consent-total = What you want costs { $total } yuan; the scheme pays { $paid } yuan.
consent-own-total = Your family pays

consent-explained = How it was explained
consent-explained-words = How, and who interpreted
explained-read = Read aloud
explained-pictures = With pictures
explained-interpreter = With an interpreter
explained-sign-language = In sign language

consent-sign = Signatures
consent-sign-later = Not answered yet: { $number }. Please sign when everything is answered.
sign-more = Somebody else signs
sign-role = Who signs
role-person = The disabled person
role-guardian = Guardian or agent
role-assessor = Assessor
role-witness = Witness
role-interpreter = Interpreter
sign-name = Name of the signer
sign-name-missing = Please write the signer’s name.
sign-how = Please sign on the dashed line with a finger or a pen.
sign-empty = Signature pad, empty
sign-drawn = Signature pad, signed
sign-again = Clear and sign again
sign-paper = Not on the screen: on paper, by thumbprint or by a mark
sign-paper-help = It is all right not to write. A witness has to sign too.
sign-paper-other = Signed on paper; only name and time are kept here.
sign-ink-missing = Please sign in the box, or choose “Not on the screen”.
sign-save = Signed, save it
sign-saved = The signature of { $name } is kept
sign-binds = A signature belongs to version { $number } of the proposal and the answers above. Any change makes it void, and it is given again.
sign-holds = Valid
sign-void = Void
sign-void-why = The proposal or an answer was changed after signing, so it is void. Please sign again.
sign-on-paper = Signed on paper, by thumbprint or by a mark
sign-of = Signature of { $name }
sign-remove = Remove
sign-removed = A signature was removed
sign-witness-missing = The family did not write on the screen: a witness has to sign too.

consent-left = Not answered yet: { $number }
consent-all-answered = Everything is answered
consent-next = Next open one
consent-to-sign = Go and sign
consent-agree = All agreed, settle it
consent-agreed = The household agreed; it is settled
consent-agreed-help = The household wants { $number } of the items. The works can be arranged.
consent-changed = The household changes its answers; to be signed again
consent-unlock = Go back and change answers
