import { graphql } from '../../gql'
import type { TravelWindowKind } from '../../gql/graphql'
import { useClockWords } from '../../i18n/clockWords'
import { fromField, toField } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf } from '../../ui/Options'
import { useFields } from '../../ui/useFields'
import { useNow } from '../../ui/useNow'
import { useClockProblems } from './useClockProblems'

const RoadCounties = graphql(`
	query RoadCounties {
		counties {
			code
			name
		}
	}
`)

const SetRoad = graphql(`
	mutation SetTravelWindow($input: SetTravelWindowInput!) {
		setTravelWindow(input: $input) {
			window {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const kinds: readonly TravelWindowKind[] = ['CURFEW', 'ROAD_CLOSED', 'NIGHT_RULE']

/** When nobody is sent on the road in one county, and what that rests on. */
export function RoadForm({ onDone }: { onDone: () => void }) {
	const { t } = useWords()
	const { say } = useClockWords()
	const now = useNow()
	const worded = useClockProblems()
	const { data } = useLiveQuery({ query: RoadCounties })
	const { act, state } = useAct(SetRoad)
	const { values, problems, setProblems, typed, chosen } = useFields(() => ({
		county: '',
		kind: 'CURFEW' as TravelWindowKind,
		from: toField(now),
		until: '',
		dailyFrom: '',
		dailyTo: '',
		reason: '',
	}))
	const save = async () => {
		const { county, kind, dailyFrom, dailyTo } = values
		const from = fromField(values.from)
		if (!county || !from) {
			setProblems([{ field: county ? 'from' : 'county', message: say(county ? 'road.from' : 'road.county') }])
			return
		}
		const input = { county: Number(county), kind, from, until: fromField(values.until) ?? null, dailyFrom: dailyFrom || null, dailyTo: dailyTo || null, reason: values.reason.trim() }
		const payload = (await act(input))?.setTravelWindow
		if (payload?.window) {
			announce(say('roads.saved'))
			onDone()
		} else if (payload) setProblems(worded(payload.userErrors))
	}
	return (
		<Form title={say('form.problems')} problems={problems} onSend={() => void save()}>
			<SelectField {...typed('county')} label={say('road.county')} empty={t('intake.choose')}>
				{data?.counties?.map(({ code, name }) => (
					<option key={code} value={code}>
						{name}
					</option>
				))}
			</SelectField>
			<OneOf {...chosen('kind')} label={say('road.kind')} options={kinds.map((value) => ({ value, label: say(`road.${value}`) }))} />
			<TextField {...typed('from')} type="datetime-local" label={say('road.from')} />
			<TextField {...typed('until')} type="datetime-local" label={say('road.until')} hint={say('road.until.hint')} />
			<TextField {...typed('dailyFrom')} type="time" label={say('road.dailyFrom')} hint={say('road.daily.hint')} />
			<TextField {...typed('dailyTo')} type="time" label={say('road.dailyTo')} />
			<TextField {...typed('reason')} label={say('road.reason')} hint={say('road.reason.hint')} maxLength={500} />
			<FormEnd state={state} save={say('form.save')} onCancel={onDone} />
		</Form>
	)
}
