import { useQuery } from 'urql'
import { graphql } from '../../gql'
import type { AssetKind, AssetLanguage } from '../../gql/graphql'
import { useCampaignWords } from '../../i18n/campaignWords'
import { toField } from '../../i18n/moments'
import { SaveCampaignAsset } from './campaignActs'
import type { Asset } from './campaignParts'
import { QuickForm } from './QuickForm'
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
	const wordsOf = (language: AssetLanguage) => before?.texts.find((text) => text.language === language)?.words ?? ''
	return (
		<QuickForm
			prefix={`asset-${asset?.id ?? 'new'}`}
			save={say('asset.save')}
			state={state}
			fields={[
				{ name: 'kind', label: say('asset.kind'), kind: 'select', first: asset?.kind ?? '', options: kinds.map((kind) => ({ value: kind, label: say(`asset.${kind}`) })) },
				{ name: 'title', label: say('asset.title'), first: before?.title ?? '', most: 200 },
				...languages.map((language) => ({ name: language, label: say(`asset.words.${language}`), kind: 'area' as const, first: wordsOf(language), optional: true, most: 20_000 })),
				{ name: 'quorum', label: say('asset.quorum'), kind: 'number', first: String(asset?.quorum ?? 2) },
				{ name: 'embargoUntil', label: say('asset.embargo'), kind: 'moment', optional: true, first: asset?.embargoUntil ? toField(Date.parse(asset.embargoUntil)) : '' },
				{ name: 'caseFile', label: say('asset.case'), kind: 'select', optional: true, first: before?.stories?.[0]?.caseFile ?? '', options: cases },
				{ name: 'readToPerson', label: say('asset.case'), kind: 'tick', options: [{ value: 'yes', label: say('asset.read') }] },
			]}
			send={(told) =>
				send({
					campaign,
					asset: asset?.id ?? null,
					version: before?.number ?? 0,
					kind: told['kind'] as AssetKind,
					title: told['title'] ?? '',
					texts: languages.filter((language) => told[language]?.trim()).map((language) => ({ language, words: told[language] ?? '' })),
					quorum: Number.parseInt(told['quorum'] ?? '', 10) || 0,
					embargoUntil: told['embargoUntil'] || null,
					stories: told['caseFile'] ? [{ caseFile: told['caseFile'], items: ['NEEDS', 'COUNTY', 'VIOLATION'], readToPerson: Boolean(told['readToPerson']) }] : [],
				})
			}
		/>
	)
}
