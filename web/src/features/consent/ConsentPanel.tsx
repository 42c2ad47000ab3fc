import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { ConsentLineFragment } from '../../gql/graphql'
import { consentForms, dataItems } from '../../i18n/codes'
import { dayAndTime, dayOnly } from '../../i18n/moments'
import { localized, useWords } from '../../i18n/words'
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
import { Told } from './Told'

export const ConsentPanelCase = graphql(`
	fragment ConsentPanel on CaseFile {
		id
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
		items
		abroad
		form
		language {
			code
			name {
				en
				sw
			}
		}
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

/** What the person agreed to, and the way to ask for more or to take it back. */
export function ConsentPanel({ caseFile }: { caseFile: FragmentType<typeof ConsentPanelCase> }) {
	const { t } = useWords()
	const now = useNow()
	const shown = readFragment(ConsentPanelCase, caseFile)
	const { id, consents } = shown
	const lines = consents.map((consent) => readFragment(ConsentLineConsent, consent))
	const inForce = lines.filter((consent) => isInForce(consent, now))
	const past = lines.filter((consent) => !inForce.includes(consent))
	const [adding, setAdding] = useState(false)
	const [breaking, setBreaking] = useState(false)
	return (
		<section className="sheet stack" aria-labelledby="consent">
			<div className="row row-apart">
				<h2 id="consent">{t('consent')}</h2>
				{!adding && (
					<Button look={inForce.length === 0 ? 'primary' : 'plain'} onClick={() => setAdding(true)}>
						{t('consent.record')}
					</Button>
				)}
			</div>
			{inForce.length === 0 && !adding && <p>{t('consent.none')}</p>}
			{adding && <ConsentForm caseFile={id} onDone={() => setAdding(false)} />}
			{inForce.length > 0 && (
				<ul className="stack">
					{inForce.map((consent) => (
						<ConsentLine key={consent.id} consent={consent} inForce />
					))}
				</ul>
			)}
			{past.length > 0 && (
				<Disclosure label={t('consent.past', { count: past.length })}>
					<ul className="stack">
						{past.map((consent) => (
							<ConsentLine key={consent.id} consent={consent} />
						))}
					</ul>
				</Disclosure>
			)}
			<BrokenGlass caseFile={shown} />
			{breaking ? (
				<BreakGlassForm caseFile={id} onDone={() => setBreaking(false)} />
			) : (
				<div>
					<Button look="quiet" onClick={() => setBreaking(true)}>
						{t('glass.start')}
					</Button>
				</div>
			)}
			<Told caseFile={shown} />
		</section>
	)
}

function ConsentLine({ consent, inForce = false }: { consent: ConsentLineFragment; inForce?: boolean }) {
	const { t, language } = useWords()
	const now = useNow()
	return (
		<li className="stack stack-tight">
			<p className="row">
				<strong>{consent.recipient ? t('consent.one', { recipient: consent.recipient.name }) : t('consent.any')}</strong>
				{consent.withdrawnAt ? (
					<Tag tone="over">{t('consent.withdrawn', { time: dayAndTime(consent.withdrawnAt, language, now) })}</Tag>
				) : (
					<Tag tone={inForce ? 'ok' : 'plain'}>{t('consent.until', { day: dayOnly(consent.until, language) })}</Tag>
				)}
				{consent.abroad && <Tag>{t('consent.abroad.tag')}</Tag>}
			</p>
			<p>{consent.items.map((item) => t(dataItems[item])).join(' · ')}</p>
			<p className="quiet small">
				{t('consent.given', {
					form: t(consentForms[consent.form]),
					language: localized(consent.language.name, language),
					time: dayAndTime(consent.recordedAt, language, now),
				})}
			</p>
			{inForce && <Withdraw consent={consent.id} />}
		</li>
	)
}

function Withdraw({ consent }: { consent: string }) {
	const { t } = useWords()
	const { act, state } = useAct(WithdrawConsent)
	const [sure, setSure] = useState(false)
	const [problems, setProblems] = useState<Problem[]>([])
	const withdraw = async () => {
		const payload = (await act({ consent }))?.withdrawConsent
		if (payload?.caseFile) announce(t('consent.withdrawn.done'))
		else if (payload) setProblems(problemsOf(payload.userErrors, t))
	}
	return (
		<>
			<ErrorSummary title={t('consent.problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			{sure ? (
				<div className="row" role="group" aria-label={t('consent.withdraw')}>
					<span>{t('consent.withdraw.sure')}</span>
					<Button busy={state === 'busy'} onClick={() => void withdraw()}>
						{t('consent.withdraw.yes')}
					</Button>
					<Button look="quiet" onClick={() => setSure(false)}>
						{t('cancel')}
					</Button>
				</div>
			) : (
				<div>
					<Button look="quiet" onClick={() => setSure(true)}>
						{t('consent.withdraw')}
					</Button>
				</div>
			)}
		</>
	)
}

function isInForce(consent: ConsentLineFragment, now: number): boolean {
	return !consent.withdrawnAt && Date.parse(consent.until) > now
}
