import { useState } from 'react'
import { graphql } from '../../gql'
import { useEntryWords, type EntryWord } from '../../i18n/entryWords'
import { localized } from '../../i18n/words'
import { Button } from '../../ui/Button'
import type { Problem } from '../../ui/ErrorSummary'
import { TextField } from '../../ui/Field'
import { Form, messages } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { SomeOf } from '../../ui/Options'
import type { Languages } from './entry'
import type { PlaceOf } from './PlaceSheet'
import { useEntryAct } from './useEntryAct'

const CorrectPlace = graphql(`
	mutation CorrectPlace($input: CorrectPlaceInput!) {
		correctPlace(input: $input) {
			organization {
				...EntryParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const time = /^([01]\d|2[0-3]):[0-5]\d$/

type Rule = PlaceOf['schedules'][number]

/** Languages, hours and, of a public place alone, where it is. Fields of several places are told apart by the place. */
export function PlaceForm({ place, languages }: { place: PlaceOf; languages: Languages }) {
	const { say, language } = useEntryWords()
	const at = place.confidential ? null : place.location
	const [spoken, setSpoken] = useState(place.languages.map((tongue) => tongue.code))
	const [rules, setRules] = useState<readonly Rule[]>(place.schedules)
	const [where, setWhere] = useState({ address: at?.address ?? '', latitude: text(at?.latitude), longitude: text(at?.longitude) })
	const { send, problems, setProblems, state } = useEntryAct(CorrectPlace, (data) => data.correctPlace, 'entry.edit.done')
	const named = (field: string) => `${place.id}-${field}`
	const change = (index: number, part: Partial<Rule>) => setRules(rules.map((rule, each) => (each === index ? { ...rule, ...part } : rule)))
	const save = () => {
		const gaps: Problem[] = []
		if (spoken.length === 0) gaps.push({ field: 'languages', message: say('entry.edit.missing.languages') })
		if (rules.some((rule) => rule.days.length === 0 || !time.test(rule.opensAt) || !time.test(rule.closesAt)))
			gaps.push({ field: 'schedules.0.opensAt', message: say('entry.edit.missing.hours') })
		if (number(where.latitude) === undefined || number(where.longitude) === undefined)
			gaps.push({ field: 'latitude', message: say('entry.rule.both-or-none') })
		setProblems(gaps)
		if (gaps.length > 0) return
		void send({
			place: place.id,
			languages: spoken,
			schedules: rules.map(({ days, opensAt, closesAt, closedOnPublicHolidays }) => ({ days, opensAt, closesAt, closedOnPublicHolidays })),
			where: at ? { address: where.address.trim() || null, latitude: number(where.latitude) ?? null, longitude: number(where.longitude) ?? null } : null,
		})
	}
	const error = messages(problems)
	return (
		<Form title={say('entry.edit.problems')} problems={problems} prefix={place.id} onSend={save}>
			<SomeOf
				name={named('languages')}
				label={say('entry.languages')}
				error={error('languages')}
				flow
				values={spoken}
				onChange={setSpoken}
				options={languages.map((tongue) => ({ value: tongue.code, label: localized(tongue.name, language) }))}
			/>
			{rules.map((rule, index) => (
				<fieldset key={index} className="stack stack-tight">
					<legend>{say('entry.hours')}</legend>
					<SomeOf
						name={named(`schedules.${index}.days`)}
						label={say('entry.edit.days')}
						error={error(`schedules.${index}.days`)}
						flow
						values={rule.days}
						onChange={(days) => change(index, { days: week.filter((day) => days.includes(day)) })}
						options={week.map((day) => ({ value: day as string, label: say(`entry.day.${day}` as EntryWord) }))}
					/>
					<TextField
						name={named(`schedules.${index}.opensAt`)}
						label={say('entry.edit.opens')}
						hint={say('entry.edit.opens.hint')}
						error={error(`schedules.${index}.opensAt`)}
						maxLength={5}
						value={rule.opensAt}
						onChange={(event) => change(index, { opensAt: event.target.value })}
					/>
					<TextField
						name={named(`schedules.${index}.closesAt`)}
						label={say('entry.edit.closes')}
						error={error(`schedules.${index}.closesAt`)}
						maxLength={5}
						value={rule.closesAt}
						onChange={(event) => change(index, { closesAt: event.target.value })}
					/>
					<SomeOf
						name={named(`schedules.${index}.holidays`)}
						label={say('entry.holidays')}
						values={rule.closedOnPublicHolidays ? ['yes'] : []}
						onChange={(values) => change(index, { closedOnPublicHolidays: values.length > 0 })}
						options={[{ value: 'yes', label: say('entry.holidays') }]}
					/>
					<div className="row">
						<Button look="quiet" onClick={() => setRules(rules.filter((_, each) => each !== index))}>
							{say('entry.edit.less')}
						</Button>
					</div>
				</fieldset>
			))}
			<div className="row">
				<Button onClick={() => setRules([...rules, { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opensAt: '08:00', closesAt: '17:00', closedOnPublicHolidays: true }])}>
					{say('entry.edit.more')}
				</Button>
			</div>
			{at && (
				<>
					<TextField name={named('address')} label={say('entry.address')} hint={say('entry.edit.address.hint')} maxLength={200} error={error('address')} value={where.address} onChange={(event) => setWhere({ ...where, address: event.target.value })} />
					<TextField name={named('latitude')} label={say('entry.edit.latitude')} inputMode="text" error={error('latitude')} value={where.latitude} onChange={(event) => setWhere({ ...where, latitude: event.target.value })} />
					<TextField name={named('longitude')} label={say('entry.edit.longitude')} inputMode="text" error={error('longitude')} value={where.longitude} onChange={(event) => setWhere({ ...where, longitude: event.target.value })} />
				</>
			)}
			<FormEnd state={state} save={say('entry.edit.save')} />
		</Form>
	)
}

function text(degrees: number | null | undefined): string {
	return degrees === null || degrees === undefined ? '' : String(degrees)
}

/** The number, null for nothing, undefined for what is no number. */
function number(typed: string): number | null | undefined {
	if (!typed.trim()) return null
	const read = Number(typed.trim().replace(',', '.'))
	return Number.isFinite(read) ? read : undefined
}
