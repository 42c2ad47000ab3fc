import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { ContactChannel, Weekday } from '../../gql/graphql'
import { codesOf } from '../../i18n/codes'
import { channels, useConsentWords, weekdays } from '../../i18n/consentWords'
import { useAct } from '../../portal/useAct'
import { FormEnd } from '../../ui/FormEnd'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'
import { SomeOf } from '../../ui/Options'
import { consentProblems } from './consentProblems'

export const ContactRuleDraft = graphql(`
	fragment ContactRuleDraft on ContactRule {
		channels
		windows {
			days
			from
			until
		}
		contact
		codeWordAsked
		codeWordAnswered
		mayBeSaid
		mayLeaveMessage
	}
`)

const SetSafeContact = graphql(`
	mutation SetSafeContact($input: SetSafeContactInput!) {
		setSafeContact(input: $input) {
			safeContact {
				version
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Window = { days: Weekday[]; from: string; until: string }
const mostWindows = 7
const lines = [
	['contact', 'reach.contact', 120],
	['codeWordAsked', 'reach.asked', 60],
	['codeWordAnswered', 'reach.answered', 60],
	['mayBeSaid', 'reach.said', 120],
] as const
type Line = (typeof lines)[number][0]

type Props = { caseFile: string; version: number; known: FragmentType<typeof ContactRuleDraft> | undefined; onDone: () => void }

/** Writes the whole rule anew. Whoever was slower than somebody else is told so, and nothing is written over unseen. */
export function SafeContactForm({ caseFile, version, known, onDone }: Props) {
	const { t, say } = useConsentWords()
	const before = known && readFragment(ContactRuleDraft, known)
	// What was on the screen when writing began, however often it changes behind this form.
	const [seen] = useState(version)
	const [chosen, setChosen] = useState<ContactChannel[]>([...(before?.channels ?? [])])
	const [windows, setWindows] = useState<Window[]>((before?.windows ?? []).map(({ days, from, until }) => ({ days: [...days], from, until })))
	const [texts, setTexts] = useState<Record<Line, string>>({
		contact: before?.contact ?? '',
		codeWordAsked: before?.codeWordAsked ?? '',
		codeWordAnswered: before?.codeWordAnswered ?? '',
		mayBeSaid: before?.mayBeSaid ?? '',
	})
	const [message, setMessage] = useState(before?.mayLeaveMessage ?? false)
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(SetSafeContact)

	const save = async () => {
		const told = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim()))
		const payload = (await act({ caseFile, version: seen, channels: chosen, windows, mayLeaveMessage: message, ...told }))?.setSafeContact
		if (!payload) return
		setProblems(
			payload.userErrors.length === 0 || payload.safeContact
				? []
				: consentProblems(payload.userErrors, t, say).map((problem) => (problem.field ? problem : { ...problem, message: say('reach.changed') })),
		)
		if (payload.safeContact) {
			announce(say('reach.saved'))
			onDone()
		}
	}

	const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message
	return (
		<form
			className="stack"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				void save()
			}}
		>
			<ErrorSummary title={say('reach.problems')} problems={problems} />
			<SomeOf
				name="channels"
				label={say('reach.channels')}
				hint={say('reach.channels.hint')}
				error={errorOf('channels')}
				values={chosen}
				onChange={setChosen}
				options={codesOf(channels).map((code) => ({ value: code, label: say(channels[code]) }))}
				flow
			/>
			{windows.map((window, index) => (
				<Hours
					key={index}
					name={`windows.${index}`}
					window={window}
					error={errorOf(`windows.${index}`)}
					onChange={(changed) => setWindows(windows.with(index, changed))}
					onRemove={() => setWindows(windows.toSpliced(index, 1))}
				/>
			))}
			{windows.length < mostWindows && (
				<div>
					<Button look="quiet" onClick={() => setWindows([...windows, { days: [], from: '08:00', until: '17:00' }])}>
						{say('reach.hours.add')}
					</Button>
				</div>
			)}
			{lines.map(([line, label, longest]) => (
				<TextField
					key={line}
					name={line}
					label={say(label)}
					maxLength={longest}
					value={texts[line]}
					error={errorOf(line)}
					onChange={(event) => setTexts({ ...texts, [line]: event.target.value })}
				/>
			))}
			<SomeOf
				name="mayLeaveMessage"
				label={say('reach.message')}
				values={message ? ['yes'] : []}
				onChange={(values) => setMessage(values.length > 0)}
				options={[{ value: 'yes', label: say('reach.message.yes') }]}
			/>
			<FormEnd state={state} save={say('reach.save')} unsent={t('act.unsent.safe')} onCancel={onDone} />
		</form>
	)
}

type HoursProps = { name: string; window: Window; error: string | undefined; onChange: (window: Window) => void; onRemove: () => void }

function Hours({ name, window, error, onChange, onRemove }: HoursProps) {
	const { say } = useConsentWords()
	return (
		<div className="stack stack-tight" role="group" aria-label={say('reach.hours')}>
			<SomeOf
				name={name}
				label={say('reach.days')}
				error={error}
				values={window.days}
				onChange={(days) => onChange({ ...window, days })}
				options={codesOf(weekdays).map((day) => ({ value: day, label: say(weekdays[day]) }))}
				flow
			/>
			<div className="row">
				<TextField
					name={`${name}.from`}
					type="time"
					label={say('reach.from')}
					value={window.from}
					onChange={(event) => onChange({ ...window, from: event.target.value })}
				/>
				<TextField
					name={`${name}.until`}
					type="time"
					label={say('reach.until')}
					value={window.until}
					onChange={(event) => onChange({ ...window, until: event.target.value })}
				/>
				<Button look="quiet" onClick={onRemove}>
					{say('reach.hours.remove')}
				</Button>
			</div>
		</div>
	)
}
