import en from './campaigns.en.json'
import { ownWords, type Say } from './ownWords'
import sw from './campaigns.sw.json'

export type CampaignWord = keyof typeof en
export type SayCampaign = Say<CampaignWord>

/** Words of joint campaigns. */
export const useCampaignWords = ownWords<CampaignWord>(en, sw)

/** Whether there is a word of that name. */
export function isCampaignWord(word: string): word is CampaignWord {
	return word in en
}
