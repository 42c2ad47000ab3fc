import { useState } from 'react'
import { useClient } from 'urql'
import { graphql } from '../../gql'
import type { ClockCalendar, ClockKind, ClockProposalInput, ClockRuleLineFragment, ClockRuleTrialQuery } from '../../gql/graphql'
import { useClockWords } from '../../i18n/clockWords'
import { fromField, toField } from '../../i18n/moments'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { SelectField, TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf } from '../../ui/Options'
import { useFields } from '../../ui/useFields'
import { useNow } from '../../ui/useNow'
import { useClockProblems } from './useClockProblems'

const Change = graphql(`
	mutation ChangeClockRule($input: ChangeClockRuleInput!) {
		changeClockRule(input: $input) {
			rule {
				code
				version
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const Trial = graphql(`
	query ClockRuleTrial($proposal: ClockProposalInput!) {
		clockRuleTrial(proposal: $proposal) {
			trial {
				looked
				changed
				sooner
				later
				kind
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const kinds: readonly ClockKind[] = ['HARD', 'SOFT', 'DECAYING']
const calendars: readonly ClockCalendar[] = ['NONE', 'COURT']
const hour = 3_600_000

/** A new version of one clock's rule: tried on last month's cases before it is put down. */
export function RuleForm({ rule, onDone }: { rule: ClockRuleLineFragment; onDone: () => void }) {
	const { say } = useClockWords()
	const now = useNow()
	const client = useClient()
	const worded = useClockProblems()
	const { act, state } = useAct(Change)
	const { values, problems, setProblems, typed, chosen } = useFields(() => ({
		kind: rule.kind,
		calendar: rule.calendar,
		minutes: String(rule.minutes),
		months: String(rule.months),
		preferredMinutes: rule.preferredMinutes == null ? '' : String(rule.preferredMinutes),
		source: rule.source,
		verifiedBy: rule.verifiedBy ?? '',
		validFrom: toField(now + hour),
		alsoRunning: 'no' as 'no' | 'yes',
	}))
	const [tried, setTried] = useState<NonNullable<NonNullable<ClockRuleTrialQuery['clockRuleTrial']>['trial']>>()
	const name = say(`clock.${rule.code}`)

	const proposal = (): ClockProposalInput => ({
		code: rule.code,
		after: rule.version,
		validFrom: fromField(values.validFrom) ?? new Date(now).toISOString(),
		alsoRunning: values.alsoRunning === 'yes',
		kind: values.kind,
		minutes: Number(values.minutes) || 0,
		months: Number(values.months) || 0,
		preferredMinutes: values.preferredMinutes.trim() === '' ? null : Number(values.preferredMinutes) || 0,
		calendar: values.calendar,
		source: values.source.trim(),
		verifiedBy: values.verifiedBy.trim() || null,
	})
	const tryIt = async () => {
		const answer = await client.query(Trial, { proposal: proposal() }, { requestPolicy: 'network-only' }).toPromise()
		const payload = answer.data?.clockRuleTrial
		setTried(payload?.trial ?? undefined)
		setProblems(payload ? worded(payload.userErrors) : [])
	}
	const save = async () => {
		const payload = (await act({ proposal: proposal() }))?.changeClockRule
		if (payload?.rule) {
			announce(say('form.saved'))
			onDone()
		} else if (payload) setProblems(worded(payload.userErrors))
	}
	return (
		<Form
			sheet
			title={say('form.problems')}
			problems={problems}
			onSend={() => void save()}
			head={<h2>{say('form.title', { clock: name, version: rule.version })}</h2>}
		>
			<OneOf {...chosen('kind')} label={say('form.kind')} options={kinds.map((value) => ({ value, label: say(`kind.${value}`) }))} />
			<TextField {...typed('minutes')} inputMode="numeric" label={say('form.minutes')} hint={say('form.minutes.hint')} />
			<TextField {...typed('months')} inputMode="numeric" label={say('form.months')} />
			<TextField {...typed('preferredMinutes')} inputMode="numeric" label={say('form.preferred')} hint={say('form.preferred.hint')} />
			<SelectField {...typed('calendar')} label={say('form.calendar')}>
				{calendars.map((value) => (
					<option key={value} value={value}>
						{say(`calendar.${value}`)}
					</option>
				))}
			</SelectField>
			<TextField {...typed('source')} label={say('form.source')} maxLength={500} />
			<TextField {...typed('verifiedBy')} label={say('form.verified')} hint={say('form.verified.hint')} maxLength={500} />
			<TextField {...typed('validFrom')} type="datetime-local" label={say('form.from')} hint={say('form.from.hint')} />
			<OneOf
				{...chosen('alsoRunning')}
				label={say('form.running')}
				options={(['no', 'yes'] as const).map((value) => ({ value, label: say(`form.running.${value}`) }))}
			/>
			<div>
				<Button onClick={() => void tryIt()}>{say('form.try')}</Button>
			</div>
			{tried && (
				<Banner live title={say('tried', { looked: tried.looked, changed: tried.changed })}>
					{say('tried.how', { sooner: tried.sooner, later: tried.later, kind: tried.kind })}
				</Banner>
			)}
			<FormEnd state={state} save={say('form.save')} onCancel={onDone} />
		</Form>
	)
}
