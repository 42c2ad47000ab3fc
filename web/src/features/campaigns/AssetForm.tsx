import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../../gql'
import type { AssetKind, AssetLanguage, AssetStoryInput } from '../../gql/graphql'
import { useCampaignWords } from '../../i18n/campaignWords'
import { toField } from '../../i18n/moments'
import { SaveCampaignAsset } from './campaignActs'
import type { Asset } from './campaignParts'
import { QuickForm } from './QuickForm'
import { StoriesField } from './StoriesField'
import { useCampaignAct } from './useCampaignAct'

const kinds: readonly AssetKind[] = ['STATEMENT', 'PRESS_RELEASE', 'PETITION', 'LETTER', 'POST']
const languages: readonly AssetLanguage[] = ['ENGLISH', 'KISWAHILI', 'FRENCH']

const CampaignCases = graphql(`
	query CampaignCases {
		caseFiles(first: 50) {
			edges {
				node {
					id
					reference
				}
			}
		}
	}
`)

/** Writes a first version, or another one. */
export function AssetForm({ campaign, asset }: { campaign: string; asset: Asset | undefined }) {
	const { say } = useCampaignWords()
	const { send, state } = useCampaignAct(SaveCampaignAsset)
	const [{ data }] = useQuery({ query: CampaignCases })
	const cases = data?.caseFiles?.edges.map(({ node }) => ({ value: node.id, label: node.reference })) ?? []
	const before = asset?.current
	// Other words: whoever agreed to the last ones is read these.
	const [stories, setStories] = useState<AssetStoryInput[]>(() => (before?.stories ?? []).map(({ caseFile, items }) => ({ caseFile, items: [...items], readToPerson: false })))
	const prefix = `asset-${asset?.id ?? 'new'}`
	const wordsOf = (language: AssetLanguage) => before?.texts.find((text) => text.language === language)?.words ?? ''
	return (
		<QuickForm
			prefix={prefix}
			save={say('asset.save')}
			state={state}
			fields={[
				{ name: 'kind', label: say('asset.kind'), kind: 'select', first: asset?.kind ?? '', options: kinds.map((kind) => ({ value: kind, label: say(`asset.${kind}`) })) },
				{ name: 'title', label: say('asset.title'), first: before?.title ?? '', most: 200 },
				...languages.map((language) => ({ name: language, label: say(`asset.words.${language}`), kind: 'area' as const, first: wordsOf(language), optional: true, most: 20_000 })),
				{ name: 'quorum', label: say('asset.quorum'), kind: 'number', first: String(asset?.quorum ?? 2) },
				{ name: 'embargoUntil', label: say('asset.embargo'), kind: 'moment', optional: true, first: asset?.embargoUntil ? toField(Date.parse(asset.embargoUntil)) : '' },
			]}
			send={async (told) => {
				const against = await send({
					campaign,
					asset: asset?.id ?? null,
					version: before?.number ?? 0,
					kind: told['kind'] as AssetKind,
					title: told['title'] ?? '',
					texts: languages.filter((language) => told[language]?.trim()).map((language) => ({ language, words: told[language] ?? '' })),
					quorum: Number.parseInt(told['quorum'] ?? '', 10) || 0,
					embargoUntil: told['embargoUntil'] || null,
					stories: stories.filter(({ caseFile }) => caseFile),
				})
				if (against?.length === 0 && !asset) setStories([])
				return against
			}}
		>
			<StoriesField prefix={prefix} cases={cases} stories={stories} onChange={setStories} />
		</QuickForm>
	)
}
