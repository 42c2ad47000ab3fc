import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useIncidentWords } from '../../i18n/incidentWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ForEverybody, useBeforeSending } from '../safeguards/ForEverybody'
import { namesOf } from './names'
import { firstOf } from './share'

const ShareCardParts = graphql(`
	fragment ShareCard on SurgeShare {
		organization {
			id
			name
		}
		late
		parts {
			serviceAtLocation {
				id
				service {
					id
					name
				}
				location {
					id
					name
				}
			}
			places
			caseFiles
			stations
		}
	}
`)

const ConfirmSurge = graphql(`
	mutation ConfirmSurge($input: ConfirmSurgeInput!) {
		confirmSurge(input: $input) {
			asked
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** People asked for in one act; a larger share is asked for in several, each whole. */
const most = 50

type Props = {
	share: FragmentType<typeof ShareCardParts>
	incident: string
	stations: readonly string[]
	need: string
	onDone: (count: number) => void
	/** What was planned does not hold any more. */
	onAgain: () => void
}

/** What one partner would be asked for; two presses ask, for every one of them or for none. */
export function ShareCard({ share, incident, stations, need, onDone, onAgain }: Props) {
	const { t } = useWords()
	const { say, language } = useIncidentWords()
	const told = readFragment(ShareCardParts, share)
	const [sure, setSure] = useState(false)
	const [refusals, setRefusals] = useState<Refusals>()
	const before = useBeforeSending()
	const [clear, setClear] = useState<string[]>([])
	const [gap, setGap] = useState(false)
	const { act, state } = useAct(ConfirmSurge)
	const partner = told.organization.name
	const all = told.parts.flatMap(({ caseFiles }) => caseFiles).length
	const parts = firstOf(told.parts, most)
	const count = parts.flatMap(({ caseFiles }) => caseFiles).length

	const ask = async () => {
		// Nothing ticked: each case has answers of its own, or is refused.
		const some = clear.length > 0 && clear.length < before.length
		setGap(some)
		if (some) return
		const payload = (await act({ incident, serviceType: need, parts, clear }))?.confirmSurge
		if (!payload) return
		setSure(false)
		if (payload.asked) onDone(payload.asked)
		else setRefusals(payload.userErrors)
	}

	return (
		<section className="sheet stack" aria-label={partner}>
			<h3>{partner}</h3>
			<ul className="stack stack-tight">
				{told.parts.map(({ serviceAtLocation: place, ...part }) => (
					<li key={place.id}>
						<p>{say('share.places', { place: place.location?.name ?? place.service.name, count: part.caseFiles.length, places: part.places })}</p>
						<p className="quiet small">
							{namesOf(
								[...new Set(part.stations)].map((at) => say('share.from', { count: part.stations.filter((one) => one === at).length, station: stations[at] ?? '' })),
								language,
							)}
						</p>
					</li>
				))}
			</ul>
			{told.late > 0 && <p>{say('share.late', { count: told.late })}</p>}
			{refusals && (
				<Banner tone="over" live title={say('share.refused', { partner })} action={<Button onClick={onAgain}>{say('share.again')}</Button>}>
					<ul>
						{refusals.map((refusal, index) => (
							<Refused key={index} refusal={refusal} />
						))}
					</ul>
				</Banner>
			)}
			{state === 'unsent' && (
				<Banner tone="over" live title={t('act.unsent')}>
					{t('act.unsent.safe')}
				</Banner>
			)}
			{count > 0 && !sure && (
				<div>
					<Button onClick={() => setSure(true)}>{say('share.ask', { partner, count })}</Button>
				</div>
			)}
			{sure && (
				<div className="stack stack-tight" role="group" aria-label={say('share.ask', { partner, count })}>
					<p>{say('share.sure', { partner, count })}</p>
					{all > count && <p>{say('share.first', { count })}</p>}
					<ForEverybody name={`clear-${told.organization.id}`} asked={before} clear={clear} gap={gap} onChange={setClear} />
					<div className="row">
						<Button look="primary" busy={state === 'busy'} onClick={() => void ask()}>
							{say('share.yes')}
						</Button>
						<Button look="quiet" onClick={() => setSure(false)}>
							{t('cancel')}
						</Button>
					</div>
				</div>
			)}
		</section>
	)
}

type Refusals = readonly FragmentType<typeof UserErrorParts>[]

/** Why nobody was asked for: of a person, with the way to their case, or of the place. */
function Refused({ refusal }: { refusal: FragmentType<typeof UserErrorParts> }) {
	const { t } = useWords()
	const { say } = useIncidentWords()
	const { facts } = readFragment(UserErrorParts, refusal)
	const caseFile = facts.find(({ name }) => name === 'caseFile')?.value
	const places = facts.find(({ name }) => name === 'places')?.value
	const why = places === undefined ? problemsOf([refusal], t)[0]?.message : say('share.refused.places', { count: Number(places) })
	return (
		<li>
			{why}{' '}
			{caseFile && (
				<Link to="/cases/$caseFile" params={{ caseFile }}>
					{say('share.refused.case')}
				</Link>
			)}
		</li>
	)
}
