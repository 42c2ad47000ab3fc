import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { ConsentLineFragment } from '../../gql/graphql'
import { dataItems } from '../../i18n/codes'
import { assentReasons, channels, consentForms, incapacities, relations, useConsentWords } from '../../i18n/consentWords'
import { dayAndTime, dayOnly } from '../../i18n/moments'
import { localized } from '../../i18n/words'
import { markOf } from '../../portal/markOf'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { BreakGlassForm } from './BreakGlassForm'
import { BrokenGlass } from './BrokenGlass'
import { ConsentForm } from './ConsentForm'
import { SafeContact } from './SafeContact'
import { Told } from './Told'

export const ConsentPanelCase = graphql(`
	fragment ConsentPanel on CaseFile {
		id
		ageBand
		consents {
			id
			...ConsentLine
		}
		...BrokenGlass
		...Told
	}
`)

const ConsentLineConsent = graphql(`
	fragment ConsentLine on Consent {
		id
		recipient {
			id
			name
		}
		kind
		purpose
		items
		form
		language {
			code
			name {
				en
				sw
			}
		}
		channel
		askedBy
		mine
		guardian {
			relation
			tie
		}
		assentReason
		incapacity
		risksExplained
		recordedAt
		until
		withdrawnAt
	}
`)

const WithdrawConsent = graphql(`
	mutation WithdrawConsent($input: WithdrawConsentInput!) {
		withdrawConsent(input: $input) {
			caseFile {
				id
				...ConsentPanel
				referrals {
					id
					status
					businessStatus
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Shown = { caseFile: FragmentType<typeof ConsentPanelCase>; closed?: boolean }

/** What the person agreed to, and the way to ask for more or to take it back. A closed case takes nothing new. */
export function ConsentPanel({ caseFile, closed = false }: Shown) {
	const { say } = useConsentWords()
	const now = useNow()
	const shown = readFragment(ConsentPanelCase, caseFile)
	const { id, ageBand, consents } = shown
	const lines = consents.map((consent) => readFragment(ConsentLineConsent, consent))
	const inForce = lines.filter((consent) => isInForce(consent, now))
	const past = lines.filter((consent) => !inForce.includes(consent))
	const [adding, setAdding] = useState(false)
	const [breaking, setBreaking] = useState(false)
	return (
		<section className="sheet stack" aria-labelledby="consent">
			<div className="row row-apart">
				<h2 id="consent">{say('consent')}</h2>
				{!adding && !closed && (
					<Button look={inForce.length === 0 ? 'primary' : 'plain'} onClick={() => setAdding(true)}>
						{say('consent.record')}
					</Button>
				)}
			</div>
			{inForce.length === 0 && !adding && <p>{say('consent.none')}</p>}
			{adding && <ConsentForm caseFile={id} age={ageBand} onDone={() => setAdding(false)} />}
			{inForce.length > 0 && (
				<ul className="stack">
					{inForce.map((consent) => (
						<ConsentLine key={consent.id} consent={consent} inForce />
					))}
				</ul>
			)}
			{past.length > 0 && (
				<Disclosure label={say('consent.past', { count: past.length })}>
					<ul className="stack">
						{past.map((consent) => (
							<ConsentLine key={consent.id} consent={consent} />
						))}
					</ul>
				</Disclosure>
			)}
			<BrokenGlass caseFile={shown} />
			{breaking && <BreakGlassForm caseFile={id} onDone={() => setBreaking(false)} />}
			{!breaking && !closed && (
				<div>
					<Button look="quiet" onClick={() => setBreaking(true)}>
						{say('glass.start')}
					</Button>
				</div>
			)}
			<Told caseFile={shown} />
			<SafeContact caseFile={id} />
		</section>
	)
}

function ConsentLine({ consent, inForce = false }: { consent: ConsentLineFragment; inForce?: boolean }) {
	const { t, say, language } = useConsentWords()
	const now = useNow()
	return (
		<li className="stack stack-tight">
			<p className="row">
				<strong>{consent.recipient ? say('consent.one', { recipient: consent.recipient.name }) : say('consent.any')}</strong>
				{consent.withdrawnAt ? (
					<Tag tone="over">{say('consent.withdrawn', { time: dayAndTime(consent.withdrawnAt, language, now) })}</Tag>
				) : (
					<Tag tone={inForce ? 'ok' : 'plain'}>{say('consent.until', { day: dayOnly(consent.until, language) })}</Tag>
				)}
				{consent.purpose !== 'REFERRAL' && <Tag tone="accent">{say(`purpose.${consent.purpose}`)}</Tag>}
				{consent.kind === 'TRANSFER' && <Tag tone="accent">{say('consent.transfer.tag')}</Tag>}
			</p>
			<p>{consent.items.map((item) => t(dataItems[item])).join(' · ')}</p>
			<p className="quiet small">
				{say('consent.given', {
					form: say(consentForms[consent.form]),
					language: localized(consent.language.name, language),
					time: dayAndTime(consent.recordedAt, language, now),
				})}
			</p>
			<Asked consent={consent} />
			{inForce && <Withdraw consent={consent.id} />}
		</li>
	)
}

/** Who asked, who agreed, and why somebody other than the person did. */
function Asked({ consent }: { consent: ConsentLineFragment }) {
	const { say } = useConsentWords()
	const { guardian, assentReason, incapacity, channel, askedBy } = consent
	const parts = [
		guardian && say('consent.by', { relation: say(relations[guardian.relation]) }),
		assentReason && say('assent.stands', { reason: say(assentReasons[assentReason]) }),
		incapacity && say(incapacities[incapacity]),
		askedBy && (consent.mine ? say('consent.asked.you') : say('consent.asked.other', { mark: markOf(askedBy) })),
		channel && say(channels[channel]),
	].filter(Boolean)
	return (
		<>
			{parts.length > 0 && <p className="quiet small">{parts.join(' · ')}</p>}
			{consent.kind === 'TRANSFER' && !consent.risksExplained && <p>{say('consent.risks.unknown')}</p>}
		</>
	)
}

function Withdraw({ consent }: { consent: string }) {
	const { t, say } = useConsentWords()
	const { act, state } = useAct(WithdrawConsent)
	const [sure, setSure] = useState(false)
	const [problems, setProblems] = useState<Problem[]>([])
	const withdraw = async () => {
		const payload = (await act({ consent }))?.withdrawConsent
		if (payload?.caseFile) announce(say('consent.withdrawn.done'))
		else if (payload) setProblems(problemsOf(payload.userErrors, t))
	}
	return (
		<>
			<ErrorSummary title={say('consent.problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			{sure ? (
				<div className="row" role="group" aria-label={say('consent.withdraw')}>
					<span>{say('consent.withdraw.sure')}</span>
					<Button busy={state === 'busy'} onClick={() => void withdraw()}>
						{say('consent.withdraw.yes')}
					</Button>
					<Button look="quiet" onClick={() => setSure(false)}>
						{t('cancel')}
					</Button>
				</div>
			) : (
				<div>
					<Button look="quiet" onClick={() => setSure(true)}>
						{say('consent.withdraw')}
					</Button>
				</div>
			)}
		</>
	)
}

function isInForce(consent: ConsentLineFragment, now: number): boolean {
	return !consent.withdrawnAt && Date.parse(consent.until) > now
}
