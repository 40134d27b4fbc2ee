export const enrol = {
  'enrol.intro':
    'Go through it point by point and fill in what you know. What you enter stays on this page. It is neither kept nor sent, and is gone when you close the page.',
  'enrol.notAdvice':
    'This only compares your answers with official documents. It is not an official finding and does not say whether anything is wrong with this institution. Rules change and differ by place.',
  'enrol.unsaid': 'Please choose',
  'enrol.name': '1 What it is called',
  'enrol.nameHint':
    'Enter the full name from the contract, the receipt or the account, not the short one on the sign.',
  'enrol.licence': '2 Licences',
  'enrol.fees': '3 Money and contract',
  'enrol.lessons': '4 Who teaches, where and when',
  'enrol.refund': '5 Refunds and closures',
  'enrol.refundHint':
    'Fill this in when you want money back. A letter to the institution and a complaint are written below.',
  'enrol.field.name': 'Name of the institution',
  'enrol.field.address': 'Address of the lessons',
  'enrol.field.yuan': 'Yuan to pay in one payment',
  'enrol.field.months': 'For how many months',
  'enrol.field.lessons': 'How many lessons in all',
  'enrol.field.minutes': 'Minutes in a lesson',
  'enrol.field.ends': 'When the last lesson ends',
  'enrol.field.paidOn': 'Date of payment',
  'enrol.field.taken': 'Lessons already taken',
  'enrol.field.listPrice': 'Yuan for a lesson before the discount',
  'enrol.example.yuan': 'such as 4800',
  'enrol.example.months': 'such as 3',
  'enrol.example.lessons': 'such as 48',
  'enrol.notNumber':
    'Please write one number, such as 3. A term, or “about 5000”, cannot be compared.',
  'enrol.paidHint': 'The amount and the number of lessons are those of part 3.',
  'enrol.choose.learner': 'Who learns',
  'enrol.choose.course': 'What is taught',
  'enrol.choose.mode': 'How it is taught',
  'enrol.choose.region': 'Where',
  'enrol.choose.payee': 'Where the money goes',
  'enrol.choose.time': 'On which days',
  'enrol.choose.reason': 'Why you want money back',
  'enrol.learner.preschool': 'a child from 3 until primary school',
  'enrol.learner.compulsory': 'a pupil of primary or junior middle school',
  'enrol.learner.high': 'a pupil of senior high school',
  'enrol.learner.adult': 'an adult',
  'enrol.course.subject': 'a school subject (Chinese, maths, languages, physics …)',
  'enrol.course.science': 'science and technology (coding, robots …)',
  'enrol.course.arts': 'culture and arts',
  'enrol.course.sports': 'sports',
  'enrol.course.other': 'something else, not a school subject',
  'enrol.mode.offline': 'in person',
  'enrol.mode.online': 'online',
  'enrol.payee.dedicated': 'the institution’s dedicated (supervised) fee account',
  'enrol.payee.own': 'another account of the institution',
  'enrol.payee.person': 'someone else’s account or QR code',
  'enrol.payee.cash': 'cash',
  'enrol.payee.loan': 'a training loan from a bank or a lending platform',
  'enrol.time.schoolday': 'school days',
  'enrol.time.weekend': 'weekends',
  'enrol.time.holiday': 'public holidays, winter or summer holidays',
  'enrol.reason.regret': 'just paid, and changed my mind',
  'enrol.reason.mind': 'do not want to go on, or have no time',
  'enrol.reason.health': 'illness or the like; the child cannot go on',
  'enrol.reason.broken': 'not what was agreed: lessons dropped, cut, other teachers, lower quality',
  'enrol.reason.moved': 'it moved',
  'enrol.reason.closed': 'it closed or cannot be reached',
  'enrol.hadBefore': 'The same lessons had been taken before signing, here or elsewhere',
  'enrol.place.341524': 'Jinzhai county',
  'enrol.place.420200': 'Huangshi',
  'enrol.place.430600': 'Nanhu New Area, Yueyang',
  'enrol.place.440800': 'Zhanjiang',
  'enrol.place.441300': 'Huizhou',
  'enrol.placeIn': '{province}: {place}',
  'enrol.here': 'your area',
  'enrol.signs': 'Does any of this apply? (tick all that apply)',
  'enrol.sign.noPermit': 'No school licence to be seen, or “it is on its way”',
  'enrol.sign.businessOnly': 'Only a business licence',
  'enrol.sign.otherName': 'Contract, receipt or payee has a different name from the papers',
  'enrol.sign.otherPlace': 'The lessons are not at the address on the papers',
  'enrol.sign.expired': 'The licence has expired, or shows no expiry date',
  'enrol.sign.beyond':
    'The licence does not fit the course (online or in person, school subject or not)',
  'enrol.sign.noContract': 'No written contract',
  'enrol.sign.otherContract': 'Not the official model contract for pupils’ training',
  'enrol.sign.noRefund': 'It says “no refunds”, “void after expiry” or the like',
  'enrol.sign.oneSided':
    'The institution alone may change price or lessons, or has “the final interpretation”',
  'enrol.sign.noReceipt': 'No invoice or receipt',
  'enrol.sign.noPrices': 'Fees are not displayed',
  'enrol.sign.renewal': 'Renews automatically, without clear notice beforehand',
  'enrol.sign.schoolTeacher': 'Taught by a teacher in service at a school or kindergarten',
  'enrol.sign.noCertificate': 'No teacher’s certificate or proof of skill to be seen',
  'enrol.sign.home': 'Lessons in a flat, a hotel, a café or the like',
  'enrol.sign.chat':
    'Paid lessons in chat groups, online meetings or live streams without an online licence',
  'enrol.sign.disguise':
    'Called day care, study tour, camp, thinking training or live-in tutor, but teaches school subjects',
  'enrol.sign.ahead': 'Teaches ahead of or beyond the school, or a foreign curriculum',
  'enrol.sign.school': 'A school or kindergarten joins in paid tutoring',
  'enrol.sign.halfDay': 'Half-day or full-day classes, or primary-school lessons',
  'enrol.findings': 'Compared with the rules',
  'enrol.state.over': 'over',
  'enrol.state.forbidden': 'not allowed',
  'enrol.state.unclear': 'cannot tell',
  'enrol.state.local': 'local rule',
  'enrol.state.ask': 'please check',
  'enrol.state.right': 'you can ask',
  'enrol.state.within': 'no conflict found',
  'enrol.summary': 'Compared with the rules, {n} {n|result|results}. {texts}',
  'enrol.noRule': 'No official text goes with this point.',
  'enrol.rules': 'Based on {first} and others ({n} in all): read the text',
  'enrol.rule': 'Based on {first}: read the text',
  'enrol.rule.cite': '《{title}》 ({number}) {article}',
  'enrol.rule.facts': '{office} · in force from {since} · checked {checked}',
  'enrol.rule.factsUntil': '{office} · in force from {since} until {until} · checked {checked}',
  'enrol.rule.official': 'Official page',
  'enrol.rule.read': 'Text that was read, {n}',
  'enrol.copyWho': 'Copy name and address',
  'enrol.finding.assumed':
    'This takes it that a child learns; training of adults does not fall under these rules. Choose “Who learns”.',
  'enrol.finding.fees.number': 'One field is not a single number and was not compared.',
  'enrol.finding.price.guided':
    'School subjects in compulsory education have government-guided prices; those of {region} are not known here. Ask the local education or price office for the price of a lesson.',
  'enrol.finding.price.high':
    'For school subjects of senior high school the guided prices serve as a model; those of {region} are not known here. Ask the local education or price office.',
  'enrol.finding.account.dedicated':
    'Paying into the institution’s dedicated fee account follows the rule. Before you pay, check that the account is in the name in the contract.',
  'enrol.finding.account.own':
    'Prepaid fees must all go into the institution’s dedicated fee account; its other accounts must not be used.',
  'enrol.finding.account.cash':
    'The text that was read does not mention cash. Ask for a receipt, and on which day the money goes into the dedicated account.',
  'enrol.finding.account.loan':
    'Training loans must not be used to pay for pupils’ training; the model contract says the same.',
  'enrol.finding.papers.unsaid':
    'First find out whether it is a school subject: the papers differ. Chinese, maths, foreign languages, physics, chemistry, biology, history, geography, and morality and law are school subjects.',
  'enrol.finding.papers.subject':
    'Before you sign, it should show its school licence and its registration as a private non-enterprise unit. Compare name, address, term and what is licensed.',
  'enrol.finding.papers.other':
    'Before you sign, it should show its school licence and its business licence (or registration as a public institution or private non-enterprise unit). Sports, arts and science have offices of their own; ask which one is in charge.',
  'enrol.finding.papers.online':
    'Online lessons need an online licence; a licence for lessons in person is not enough.',
  'enrol.finding.papers.place':
    'In {year} the education office of {region} told parents which papers to look for; see the text.',
  'enrol.finding.papers.local':
    'Which paper is issued for courses other than school subjects differs by place; that of {region} is not known here. Look on the national platform or ask the office in charge.',
  'enrol.finding.new.preschool':
    'No new institutions for preschool children are approved; lessons in person other than school subjects are not forbidden as such. See in which year it was first approved.',
  'enrol.finding.new.subject':
    'Since {since} no new institutions of this kind for school subjects are approved. See in which year it was first approved; a renewed licence may have a later date.',
  'enrol.finding.preschool.online': 'Online training for preschool children is not allowed.',
  'enrol.finding.preschool.subject':
    'Teaching preschool children school subjects (foreign languages too) in person as a pre-school class, transition class, thinking training or the like is not allowed, nor are primary-school lessons.',
  'enrol.finding.noPermit.subject':
    'An institution for school subjects should show its school licence and its non-enterprise registration before you sign. Do not pay until you have seen them.',
  'enrol.finding.noPermit.other':
    'The model contract asks for a school licence; courses other than school subjects are approved by the office of their field. Look on the national platform or ask the office in charge whether it was approved.',
  'enrol.finding.businessOnly.subject':
    'For school subjects there should be a school licence and a non-enterprise registration, and in compulsory education such institutions are non-profit; a business licence alone does not fit.',
  'enrol.finding.businessOnly.other':
    'A business licence only shows that it is registered. The model contract asks for a school licence too; courses other than school subjects are approved by the office of their field. Ask to see the approval.',
  'enrol.finding.otherName.minors':
    'A private school may use one name only. Ask who signs and who is paid; whoever lends a name or a licence may be liable as well.',
  'enrol.finding.otherPlace':
    'A further site needs a change of address, a branch elsewhere a licence of its own. Ask for the approval of this address.',
  'enrol.finding.expired':
    'A licence has a term. Ask to see one that is still valid, and check it on the national platform.',
  'enrol.finding.beyond':
    'An online licence does not cover lessons in person, nor the other way round, except where technology only supports the teaching; and nobody may teach school subjects or other courses beyond the licence.',
  'enrol.finding.noContract':
    'Whoever takes prepayment should make a written contract that says what is taught, the price, how money is paid back, and who answers for a breach.',
  'enrol.finding.noRefund':
    'You can claim that a standard term is void if it takes away your right to end the contract or to have the prepayment back.',
  'enrol.finding.oneSided':
    'You can claim that a standard term is void if it lets the institution alone change price or lessons, or interpret the contract.',
  'enrol.finding.noReceipt': 'When you ask for an invoice or receipt, the business must give one.',
  'enrol.finding.noPrices': 'Fees should be displayed, and made known to you before the lessons.',
  'enrol.finding.renewal':
    'Automatic renewal must be clearly pointed out before the service begins and before each renewal.',
  'enrol.finding.schoolTeacher':
    'Staff of out-of-school training must not be teachers in service at a school or kindergarten.',
  'enrol.finding.noCertificate.subject':
    'Whoever teaches school subjects must have the teacher’s certificate, and it is to be displayed on the premises and the website.',
  'enrol.finding.noCertificate.other':
    'Whoever teaches other subjects should have proof of professional skill. Ask to see it.',
  'enrol.finding.home.subject':
    'Paid lessons of school subjects in flats, hotels or cafés without approval are among the disguised training that the rule names.',
  'enrol.finding.home.other':
    'What was read here is only about school subjects; for others, see the local standard for premises.',
  'enrol.finding.chat.subject':
    'Paid lessons of school subjects by messenger, online meeting or live stream without approval are among the disguised training that the rule names; online teaching needs a licence.',
  'enrol.finding.chat.other':
    'Online teaching needs its licence. Ask to see it, or look on the national platform.',
  'enrol.finding.disguise':
    'Paid lessons of school subjects under such names without approval are among the disguised training that the rule names.',
  'enrol.finding.ahead':
    'Teaching ahead of or beyond the standard is not allowed, nor are foreign curricula.',
  'enrol.finding.school':
    'Schools and kindergartens must not join training institutions in paid tutoring of minors.',
  'enrol.finding.school.other':
    'Schools and kindergartens must not join training institutions in paid tutoring of minors. The article does not say whether that covers classes in other than school subjects, which schools may take in under local rules; ask the school or the education office.',
  'enrol.finding.fees.either':
    'The text says 3 months or 60 lessons, and not how to count what is charged by lessons alone, or by term alone. Places differ: ask the education office of {region}.',
  'enrol.finding.fees.parts':
    'With instalments it cannot be told whether this is the whole or one payment, so it is not called too much. Enter the amount, months and lessons of one payment.',
  'enrol.finding.halfDay':
    'Half-day or full-day training of preschool children is not allowed, nor are primary-school lessons.',
  'enrol.finding.time.unsaid':
    'School subjects of compulsory education must not be taught at weekends or in holidays. Choose “Who learns” and “What is taught” to compare.',
  'enrol.finding.time.high':
    'This sentence is from a document on compulsory education; for senior high school see the rules of {region}.',
  'enrol.finding.time.holiday':
    'School subjects must not be taught on public holidays, days of rest, or in winter and summer holidays.',
  'enrol.finding.ends.number':
    '“When the last lesson ends” is not a time such as 20:30 and was not compared.',
  'enrol.finding.ends.mode':
    'The rules for online lessons and lessons in person differ. Choose “How it is taught” to compare.',
  'enrol.finding.ends.offline':
    'The rule on when lessons in person must end was not read, so nothing is said of it here. Ask the local education office.',
  'enrol.finding.ends.high':
    'This sentence is from a document on compulsory education; for online lessons of senior high school see the local rules.',
  'enrol.finding.ends.late': 'An online lesson that ends at {time} ends after 21:00.',
  'enrol.finding.ends.within': 'An online lesson that ends at {time} does not end after 21:00.',
  'enrol.finding.minutes.number':
    'The minutes in a lesson are not a single number and were not compared.',
  'enrol.finding.minutes.unknown':
    'The length that was read is for online training in compulsory education; none was read for this course.',
  'enrol.finding.minutes.long': 'An online lesson of {n} minutes is longer than {limit} minutes.',
  'enrol.finding.minutes.within':
    'An online lesson of {n} minutes is not longer than {limit} minutes.',
  'enrol.finding.regret.date': 'Enter the day of payment to see whether seven days have passed.',
  'enrol.finding.regret.before':
    'The seven-day rule is in force from {since}; how earlier payments are treated was not read. See the contract.',
  'enrol.finding.regret.late':
    'The payment was {n} days ago, so the seven-day rule no longer applies. See the contract, or choose another reason.',
  'enrol.finding.regret.had':
    'If you had taken the same lessons before signing, here or elsewhere, the seven-day rule does not apply; whether they were the same depends on the case. If the contract gives more, the contract holds.',
  'enrol.finding.regret.right':
    '{n} {n|day|days} since the payment, within seven days: courts are to uphold a claim for the prepaid principal. Ask in writing before day seven ends, and keep a copy.',
  'enrol.finding.regret.taken':
    'This article does not say whether lessons already taken are deducted.',
  'enrol.finding.refund.mind':
    'For a reason of your own: first see what the contract says. No rule that was read lets you end it by yourself. If it is ended by agreement, lessons taken count at the price before the discount, unless the contract gives you more.',
  'enrol.finding.refund.mindByTime':
    'For a reason of your own: first see what the contract says. No rule that was read lets you end it by yourself; you can agree on it with the institution.',
  'enrol.finding.refund.health':
    'If a major change that nobody could foresee, such as in health, makes going on clearly unfair to you, negotiate first; if that fails, you can ask a court to change or end the contract.',
  'enrol.finding.refund.broken':
    'If the lessons were not given as agreed, you can demand the lessons, or the prepayment back with interest and necessary costs.',
  'enrol.finding.refund.moved':
    'A move should be notified in advance and announced 30 days ahead. By the rules or the contract, you can demand that lessons go on, or what was not used back.',
  'enrol.finding.refund.closed':
    'Closing should be notified in advance and announced 30 days ahead. By the rules or the contract, you can demand what was not used back.',
  'enrol.finding.refund.delay':
    'A reasonable refund not paid within fifteen days after the agreed date (or, where none was agreed, after you asked) counts as wilful delay or groundless refusal.',
  'enrol.finding.refund.back':
    'A refund usually goes back to the account that paid. If you are to buy or pay something first, do not pay; ask the office in charge.',
  'enrol.finding.refund.records':
    'If the institution holds contract and records of lessons and does not show them without good reason, a court can go by what you claim. Keep copies yourself.',
  'enrol.finding.amount.paid':
    '{n} of {lessons} {lessons|lesson|lessons} taken, at the price that was paid: you can ask for about {amount} yuan back, and interest.',
  'enrol.finding.amount.list':
    'If the contract is ended: {n} {n|lesson|lessons} taken, at {yuan} yuan each before the discount; you can ask for about {amount} yuan back, and interest. If the contract gives you more, the contract holds.',
  'enrol.finding.amount.listPrice':
    'For a reason of your own, lessons taken count at the price before the discount. Enter that price (not below what was paid for a lesson) for an estimate.',
  'enrol.finding.amount.lessons':
    'Enter how many lessons there are in all (not fewer than were taken) for an estimate.',
  'enrol.finding.amount.health':
    'The article does not say whether the price before or after the discount counts here. Negotiate with the institution.',
  'enrol.letter': 'Letter to the institution',
  'enrol.letterText': 'Letter asking for a refund',
  'enrol.letterMissing': 'Choose “Why you want money back”, and a letter to copy appears here.',
  'enrol.letterHint':
    'Fill in or delete what is in 〔〕. The rest is what you entered, and rules whose text was read, in Chinese. Read it again before you send it, and keep proof that you did.',
  'enrol.complaint': 'Complaint to an office',
  'enrol.where': 'Where to complain',
  'enrol.print': 'Print the checklist',
  'enrol.paper.title': 'Checklist before paying for a course',
  'enrol.paper.made':
    'Printed {date}. It only compares with documents that were read, and is not an official finding. Rules checked {checked}.',
  'enrol.paper.filled': 'Entered',
  'enrol.paper.pair': '{name}: {value}',
  'enrol.paper.lookups':
    'Official look-ups: national platform for out-of-school training xwpx.eduyun.cn; national enterprise credit system www.gsxt.gov.cn',
  'enrol.paper.before':
    'Before paying: check that the account is in the name in the contract; keep contract, proof of payment, chats and records of lessons.',
  'enrol.paper.limits':
    'In one payment, not more than {months} months or {lessons} lessons; for courses other than school subjects, not more than {yuan} yuan; into the institution’s dedicated fee account.',
  'enrol.paper.more': '{n} more on the page.',
  'enrol.paper.refund':
    'Changed your mind: within seven days of the payment you can ask for the principal (unless the same lessons were taken before, here or elsewhere). Complaints: 12315, 12345.',
  'enrol.finding.fees.over.months':
    '{n} {n|month|months} in one payment: more than {limit} months.',
  'enrol.finding.fees.over.lessons': '{n} lessons in one payment: more than {limit} lessons.',
  'enrol.finding.fees.over.yuan': '{n} yuan in one payment: more than {limit} yuan.',
  'enrol.finding.fees.within.months': '{n} {n|month|months}: not more than {limit} months.',
  'enrol.finding.fees.within.lessons': '{n} {n|lesson|lessons}: not more than {limit} lessons.',
  'enrol.finding.fees.within.yuan': '{n} yuan: not more than {limit} yuan.',
  'enrol.finding.fees.no.months': 'Months not entered: at most {limit} months.',
  'enrol.finding.fees.no.lessons': 'Lessons not entered: at most {limit} lessons.',
  'enrol.finding.fees.no.yuan': 'Amount not entered: at most {limit} yuan.',
  'enrol.finding.fees.unread.months':
    'What was entered is not a single number of months and was not compared: at most {limit} months.',
  'enrol.finding.fees.unread.lessons':
    'What was entered is not a single number of lessons and was not compared: at most {limit} lessons.',
  'enrol.finding.fees.unread.yuan':
    'What was entered is not a single amount and was not compared: at most {limit} yuan.',
  'enrol.finding.fees.longLessons':
    'At most {limit} lessons, and the text does not say how long a lesson is. Here one is {minutes} minutes; counted by the standard lesson of guided prices, the answer would be the opposite. Ask how the contract counts.',
  'enrol.finding.fees.course':
    'The ceiling of {limit} yuan is for courses other than school subjects; for school subjects, see the local guided price. Choose “What is taught” to compare the amount.',
  'enrol.finding.fees.courseOver':
    'If it is not a school subject, {n} yuan is more than {limit} yuan; if it is one, see the local guided price. Choose “What is taught”.',
  'enrol.finding.fees.localNot':
    'The rule of {region} that was read is for school subjects of compulsory education in person, until {until}, and does not fit here; ask for the one in force.',
  'enrol.finding.fees.outside':
    'The ceilings for out-of-school training do not cover adults or children under 3; contract and refund are still under consumer law.',
  'enrol.finding.fees.hintOver':
    'The education office of {region} told parents the same in {year}. What you entered is more.',
  'enrol.finding.fees.hintWithin':
    'The education office of {region} told parents the same in {year}. What you entered is not more.',
  'enrol.finding.account.outside':
    'The rule on dedicated accounts is for training of pupils and preschool children; for others the contract says who to pay.',
  'enrol.finding.account.app':
    'Buying in the national app for parents is the official way that the education authorities name.',
  'enrol.finding.account.person':
    'Prepaid fees must not be taken by accounts that are not the institution’s, such as a person’s account or payment code, or another company’s.',
  'enrol.finding.papers.outside':
    'The licensing rules are for children from 3 and pupils; ask the office in charge whether such a course needs a licence.',
  'enrol.finding.otherName.outside':
    'Ask who signs and who is paid; whoever lends a name or a licence may be liable as well.',
  'enrol.finding.otherContract':
    'Training of pupils and preschool children is to use the model contract. Compare the institution’s own with it, article by article.',
  'enrol.finding.combined':
    'What was read does not say whether lessons and amount count per course or per payment; the advice to parents is about the amount of one payment. If one course alone is over, untick this and enter that course only.',
  'enrol.finding.early':
    'What was read does not say whether lessons left from before count together with the new ones. You can renew when few are left.',
  'enrol.finding.extras':
    'What was read does not say whether materials, deposits and free lessons count. Have each of them in the contract.',
  'enrol.finding.unlicensed':
    'Whether it is run without a licence depends on place, staff and organisation, and is for the office in charge to find; ask or tell the local education office.',
  'enrol.finding.time.schoolday':
    'Lessons on school days do not fall under this limit on weekends and holidays.',
  'enrol.finding.time.clash':
    'Lessons on school days must not be at the same time as those of the local schools.',
  'enrol.finding.payFirst':
    'A refund for which you buy or pay something first is not an ordinary refund. Do not pay; ask the office in charge, or call 110.',
  'enrol.sign.combined': 'Several courses or contracts paid together',
  'enrol.sign.early': 'Asked to renew before the last term is used up',
  'enrol.sign.extras': 'Materials or a deposit charged on top, or free lessons added',
  'enrol.sign.payFirst': 'I must buy or pay something first to get a refund',
  'enrol.learner.infant': 'a child under 3',
  'enrol.payee.app': 'the national app for parents',
  'enrol.notLessons':
    'Please write one number, of lessons as the contract counts them; a class may be one lesson or two.',
  'enrol.feesHint': 'Enter the sum of courses and contracts that are paid together. 80×60 will do.',
  'enrol.finding.amount.byTime':
    'For unlimited lessons within a term, you can ask for the share of the term that is left once the contract is ended; lessons that you did not ask for within the term, for reasons of your own, cannot be claimed back.',
  'enrol.finding.refund.ways':
    'You can negotiate, ask a consumer association to mediate, complain to the market regulator or another office, or sue. A complaint needs your real name, who it is about, what you want and the facts; the office should deal with it and tell you within seven working days.',
  'enrol.rule.reported': 'Sentence as reported, {n}',
  'enrol.payee.instalments': 'instalments, to the institution or by credit card',
  'enrol.reason.handed': 'passed us on to another institution without consent',
  'enrol.sign.inconvenient': 'The new address is clearly inconvenient',
  'enrol.sign.evading': 'Closed, pays nothing back and avoids us',
  'enrol.finding.fees.combinedLessons':
    '{n} lessons in several courses; what was read does not say whether the ceiling of {limit} lessons counts per course or together.',
  'enrol.finding.fees.advice':
    'For months and lessons of school subjects, the national document that was read is advice to parents from {year}, not a rule for institutions; for that, ask the education office of {region}.',
  'enrol.finding.fees.localUnsaid':
    'The rule of {region} that was read is for school subjects of compulsory education in person, until {until}. Choose “Who learns” and “How it is taught” to compare.',
  'enrol.finding.fees.hintEdge':
    'In {year} the education office of {region} told parents “not 60 lessons in all”; whether exactly 60 are too many cannot be told.',
  'enrol.finding.account.loanPreschool':
    'The model contract says that training loans must not be used; it is also for lessons in person, other than school subjects, of children from 3 to 6.',
  'enrol.finding.account.instalments':
    'The model contract is about training loans; what was read does not say whether instalments to the institution or by credit card count as such. Before you sign, see whether there is a loan contract.',
  'enrol.finding.papers.approval':
    'In {year} the education office of {region} told parents to look for an approval and a business licence of institutions other than for school subjects; the model contract names a school licence. Ask the office in charge which of them this one should have.',
  'enrol.finding.noPermit.approval':
    'In {year} the education office of {region} told parents to look for an approval and a business licence; with that approval, a missing school licence does not mean that it was not approved. Ask to see the approval.',
  'enrol.finding.noPermit.place':
    'In {year} the education office of {region} told parents to choose institutions with a school licence. Ask to see it, and do not pay before.',
  'enrol.finding.businessOnly.approval':
    'In {year} the education office of {region} told parents to look for an approval and a business licence; the latter alone is not enough. Ask to see the approval.',
  'enrol.finding.businessOnly.place':
    'In {year} the education office of {region} told parents to choose institutions with a school licence and a business licence; the latter alone does not fit that. Ask to see the school licence.',
  'enrol.finding.combined.any':
    'What was read does not say whether lessons count per course or together. If one course alone is over, untick this and enter that course only.',
  'enrol.finding.noPrices.outside': 'Prices of a service should be marked.',
  'enrol.finding.disguise.preschool':
    'Teaching preschool children school subjects in person as thinking training or the like is not allowed.',
  'enrol.finding.ahead.other':
    'The article that punishes teaching ahead or beyond is about school subjects; whether this course counts cannot be told. Foreign curricula must not be offered.',
  'enrol.finding.ends.learner':
    'When lessons must end depends on who learns. Choose “Who learns” to compare.',
  'enrol.finding.ends.course':
    'The time that was read is for courses other than school subjects. Choose “What is taught” to compare.',
  'enrol.finding.ends.night':
    '{time} is in the small hours and was not compared. Write afternoons and evenings as 13:00 to 23:59.',
  'enrol.finding.ends.offlineLate': 'A lesson in person that ends at {time} ends after 20:30.',
  'enrol.finding.ends.offlineWithin':
    'A lesson in person that ends at {time} does not end after 20:30.',
  'enrol.finding.minutes.learner':
    'The length that was read is for online training in compulsory education. Choose “Who learns” to compare.',
  'enrol.finding.minutes.mode':
    'The length that was read is for online training in compulsory education. Choose “How it is taught” to compare.',
  'enrol.finding.regret.moved':
    'Day {n} after the payment: the seventh, {day}, was a holiday, so the term runs until the day after it, and courts are to uphold a claim for the prepaid principal. Ask in writing today and keep a copy.',
  'enrol.finding.regret.rest':
    'Day {n} after the payment, and seven have passed. If the seventh, {day}, was a statutory day of rest, the term runs until the day after the rest; whether it was cannot be told. Ask in writing at once and keep a copy.',
  'enrol.finding.refund.before':
    'Some of the articles below come from a judicial interpretation in force from {since}; whether they help with earlier payments was not read.',
  'enrol.finding.refund.handed':
    'If you were passed on to another institution without your consent, you can ask to end the contract.',
  'enrol.finding.refund.inconvenient':
    'If the move makes the lessons clearly inconvenient, you can ask to end the contract.',
  'enrol.finding.refund.evading':
    'If it stopped business, gives no lessons and evades refunds in bad faith, you can claim punitive damages; whether it does so in bad faith is for the court to find.',
  'enrol.finding.amount.nothing':
    'By the amount and the lessons entered, nothing is left to ask back, and nothing more is to be paid; the contract holds if it is better for you.',
  'enrol.finding.amount.none':
    'No lesson taken: if the contract is ended, you can ask for {amount} yuan back, and interest.',
  'enrol.finding.amount.extras':
    'With free lessons, materials or a deposit besides, several courses paid together, or instalments, the contract says how to count; it is not estimated here.',
};
