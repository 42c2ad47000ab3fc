import { lazy, Suspense } from 'react'
import { useCampaignWords } from '../../i18n/campaignWords'
import { fullMoment, toField } from '../../i18n/moments'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { ActButton } from './ActButton'
import { AssetForm } from './AssetForm'
import { EmbargoForm } from './EmbargoForm'
import { DistributeCampaignAsset, RecallCampaignAsset, ReleaseCampaignAsset, SignCampaignAsset } from './campaignActs'
import { isLed, nameIn, type Asset, type PanelProps } from './campaignParts'
import { QuickForm } from './QuickForm'
import { useCampaignAct } from './useCampaignAct'
import './campaigns.css'

const tones = { DRAFT: 'plain', SIGNED: 'accent', EMBARGOED: 'soon', PUBLIC: 'ok', RECALLED: 'over' } as const

type Props = PanelProps & { asset: Asset }

/** One thing that goes out: its words, who signed them, what can be done now, where it went. */
export function AssetSheet({ campaign, work, asset }: Props) {
	const { say, language } = useCampaignWords()
	const { id, kind, state, quorum, embargoUntil, current, signOns, recall } = asset
	const out = state === 'EMBARGOED' || state === 'PUBLIC'
	return (
		<li className="stack stack-tight campaign-words">
			<h3>{current.title}</h3>
			<p className="row">
				<Tag>{say(`asset.${kind}`)}</Tag> <Tag tone={tones[state]}>{say(`state.${state}`)}</Tag>
				<span>{say('asset.signed', { number: current.number, count: signOns.length, quorum })}</span>
			</p>
			{current.texts.map(({ language: spoken, words }) => (
				<Disclosure key={spoken} label={say(`language.${spoken}`)}>
					<p className="campaign-words">{words}</p>
				</Disclosure>
			))}
			{signOns.length > 0 && <p>{say('asset.signers', { names: signOns.map(({ organization }) => nameIn(campaign, work, organization)).join(', ') })}</p>}
			{embargoUntil && !recall && <p>{say('asset.until', { when: fullMoment(embargoUntil, language) })}</p>}
			{current.stories && current.stories.length > 0 && <p>{say('asset.stories', { count: current.stories.length })}</p>}
			{state === 'PUBLIC' && (
				<p>
					<a href={`/published/${id}`} target="_blank" rel="noreferrer">
						{say('asset.page')}
					</a>
				</p>
			)}
			{recall && (
				<p>
					<strong>{say(`recall.${recall.reason}`, { when: fullMoment(recall.at, language) })}</strong>
				</p>
			)}
			{(out || recall) && <Went asset={asset} />}
			<Acts campaign={campaign} work={work} asset={asset} />
		</li>
	)
}

function Went({ asset }: { asset: Asset }) {
	const { say, language } = useCampaignWords()
	return (
		<div className="stack stack-tight">
			<p>
				<strong>{say('went')}</strong>
			</p>
			<ul>
				<li>{say('went.public')}</li>
				{asset.distributions.map(({ id, outlet, opensAt }) => (
					<li key={id}>{say('went.to', { outlet, when: fullMoment(opensAt, language) })}</li>
				))}
			</ul>
			{asset.distributions.length === 0 && <p className="quiet">{say('went.none')}</p>}
		</div>
	)
}

function Acts({ campaign, asset }: Props) {
	const { say } = useCampaignWords()
	const sign = useCampaignAct(SignCampaignAsset)
	const release = useCampaignAct(ReleaseCampaignAsset)
	const recall = useCampaignAct(RecallCampaignAsset)
	const { id, state, current, signOns } = asset
	const { title, number, sha256 } = current
	const led = isLed(campaign)
	const written = state === 'DRAFT' || state === 'SIGNED'
	return (
		<>
			<div className="row">
				{written && signOns.every(({ organization }) => organization !== campaign.mine) && (
					<ActButton label={say('asset.sign', { title })} state={sign.state} send={() => sign.send({ asset: id, version: number, sha256 })} />
				)}
				{led && state === 'SIGNED' && <ActButton label={say('asset.release', { title })} state={release.state} send={() => release.send({ asset: id, version: number })} />}
				{led && (state === 'PUBLIC' || state === 'EMBARGOED') && <ActButton label={say('asset.recall', { title })} state={recall.state} send={() => recall.send({ asset: id, reason: 'RISK' })} />}
			</div>
			<Suspense>
				{led &&
					state === 'SIGNED' &&
					current.stories?.map(({ caseFile }) => <AskAboutHarm key={caseFile} caseFile={caseFile} act="PUBLIC_ALERT" onClear={() => undefined} />)}
			</Suspense>
			{led && written && <EmbargoForm asset={asset} />}
			{led && written && (
				<Disclosure label={say('asset.rewrite', { title })}>
					<AssetForm key={number} campaign={campaign.id} asset={asset} />
				</Disclosure>
			)}
			{led && (state === 'PUBLIC' || state === 'EMBARGOED') && <Press asset={asset} />}
		</>
	)
}

/** Asked of a person's case before the public is told of it. */
const AskAboutHarm = lazy(() => import('../safeguards/AskAboutHarm').then(({ AskAboutHarm: part }) => ({ default: part })))

function Press({ asset: { id, current } }: { asset: Asset }) {
	const now = useNow()
	const { say } = useCampaignWords()
	const { send, state } = useCampaignAct(DistributeCampaignAsset)
	return (
		<Disclosure label={say('press.add', { title: current.title })}>
			<QuickForm
				prefix={`press-${id}`}
				save={say('press.send')}
				state={state}
				fields={[
					{ name: 'outlet', label: say('press.outlet'), most: 200 },
					{ name: 'opensAt', label: say('press.opens'), kind: 'moment', first: toField(now) },
				]}
				send={({ outlet = '', opensAt = '' }) => send({ asset: id, outlet, opensAt })}
			/>
		</Disclosure>
	)
}
