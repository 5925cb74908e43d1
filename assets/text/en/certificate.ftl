# Certificate of disability number: one sentence for each fault, saying what is wrong and what to do.
# Places and counts leave out spaces and dashes.

certificate-number = Certificate of disability number
certificate-hint = 20 characters: 18 of citizen ID, one of category, one of level. A re-issued certificate adds B and a count.
certificate-missing =
    { $missing ->
        [one] { $missing } character to go
       *[other] { $missing } characters to go
    }
certificate-whole = The number holds together
certificate-reissue =
    { $count ->
        [0] First certificate
       *[other] Re-issue { $count }
    }

certificate-fault-empty = No certificate number yet. Type it as it stands on the certificate.
certificate-fault-too-short =
    { $have ->
        [one] Only { $have } character; { $missing } more are needed. Compare with the certificate to see which are missing.
       *[other] Only { $have } characters; { $missing } more are needed. Compare with the certificate to see which are missing.
    }
certificate-fault-identity-only = This is the citizen ID of 18 characters. Add the category (one digit) and the level (one digit).
certificate-fault-too-long = { $have } characters are too many. The number has 20; a re-issued certificate adds B and a count, such as B1.
certificate-fault-bad-character = Character { $at } is “{ $found }”, which cannot stand there. The number has digits only; the 18th may be X.
certificate-fault-bad-birth-date = Characters 7 to 14 are the date of birth, but there is no such day. Check year, month and day.
certificate-fault-born-in-future = The date of birth lies after today. Check characters 7 to 14, and the date of this device.
certificate-fault-bad-check-digit = The first 18 characters (citizen ID) do not match their check character, so at least one is wrong. Compare them one by one.
certificate-fault-bad-category = Character 19 is the category and must be 1 to 7, not “{ $found }”. See the category on the certificate.
certificate-fault-bad-level = Character 20 is the level and must be 1 to 4, not “{ $found }”. See the level on the certificate.
certificate-fault-bad-suffix = The re-issue mark at the end must be B1 to B99. Compare with the certificate; without a re-issue, remove the B.
