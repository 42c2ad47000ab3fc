import { graphql } from '../../gql'
import type { CapacityStatus } from '../../gql/graphql'
import { capacities } from '../../i18n/codes'
import { useEntryWords, type EntryWord } from '../../i18n/entryWords'
import { dayAndTime } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { useNow } from '../../ui/useNow'
import { useEntryAct } from './useEntryAct'
import type { PlaceOf } from './PlaceSheet'

const TellCapacity = graphql(`
	mutation TellCapacity($input: TellCapacityInput!) {
		tellCapacity(input: $input) {
			organization {
				...EntryParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const ConfirmCapacity = graphql(`
	mutation ConfirmCapacity($input: ConfirmCapacityInput!) {
		confirmCapacity(input: $input) {
			organization {
				...EntryParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const answers: readonly [CapacityStatus, EntryWord][] = [
	['CAPACITY', 'entry.free.now'],
	['WAITLIST', 'entry.free.wait'],
	['NO_CAPACITY', 'entry.free.full'],
]

/** What is free in words, how much of it is handed out, how old that is, and one tap to say that it is still so. */
export function FreePlaces({ place, tells }: { place: PlaceOf; tells: boolean }) {
	const { say, language } = useEntryWords()
	const { t } = useWords()
	const now = useNow()
	const confirm = useEntryAct(ConfirmCapacity, (data) => data.confirmCapacity, 'entry.free.done')
	const tell = useEntryAct(TellCapacity, (data) => data.tellCapacity, 'entry.free.done')
	const told = place.capacity
	const asOf = told?.asOf
	const handedOut = [place.held ? say('entry.free.held', { count: place.held }) : null, place.takenOn ? say('entry.free.used', { count: place.takenOn }) : null]
	const sure = told?.reliable ? say('entry.free.sure', { percent: told.confidence }) : say('entry.free.old')
	return (
		<div className="stack stack-tight">
			<h4>{say('entry.free')}</h4>
			<p>
				{told && asOf
					? [t(capacities[told.status]), told.available, ...handedOut, say('entry.free.told', { when: dayAndTime(asOf, language, now) }), sure]
							.filter((part) => part !== null && part !== undefined)
							.join(' · ')
					: [say('entry.free.never'), ...handedOut].filter((part) => part !== null).join(' · ')}
			</p>
			{tells && (
				<>
					<ErrorSummary title={say('entry.edit.problems')} problems={[...confirm.problems, ...tell.problems]} />
					{(confirm.state === 'unsent' || tell.state === 'unsent') && <Banner tone="over" live title={t('act.unsent')} />}
					<div className="row" role="group" aria-label={say('entry.free.change')}>
						{asOf && (
							<Button look="primary" busy={confirm.state === 'busy'} onClick={() => void confirm.send({ place: place.id, asOf })}>
								{say('entry.free.still')}
							</Button>
						)}
						{answers.map(([status, word]) => (
							<Button key={status} busy={tell.state === 'busy'} onClick={() => void tell.send({ place: place.id, status })}>
								{say(word)}
							</Button>
						))}
					</div>
				</>
			)}
		</div>
	)
}
