/** Offices, officers and counters to which a message sends people; several words may name one of them. */
import type { Token } from '../text/tokens.js';
import { foldWord } from './folded-words.js';

/** One line per office: its name for officials, then phrases, words joined by underscores. */
const OFFICES = `
Tehsil_Social_Welfare_Office tswo tehsil_social_welfare_office tehsil_social_welfare_officer तहसील_समाज_कल्याण تحصیل_سوشل_ویلفیئر
District_Social_Welfare_Office dswo district_social_welfare_office district_social_welfare_officer जिला_समाज_कल्याण ضلع_سوشل_ویلفیئر ڈی_ایس_ڈبلیو_او
CDPO cdpo सीडीपीओ سی_ڈی_پی_او
Anganwadi_centre anganwadi_centre anganwadi_center anganwadi_worker आंगनवाड़ी_केंद्र آنگن_واڑی_مرکز آنگن_واڑی_سینٹر
District_Industries_Centre dic डीआईसी ڈی_آئی_سی
Block_office bdo block_office block_development_office block_development_officer बीडीओ ब्लॉक_ऑफिस ब्लॉक_कार्यालय بی_ڈی_او بلاک_آفس بلاک_دفتر
Village_level_worker vlw gram_sevak grs वीएलडब्ल्यू وی_ایل_ڈبلیو
Common_Service_Centre csc common_service_centre common_service_center khidmat_centre khidmat_center सीएससी سی_ایس_سی خدمت_سینٹر
Panchayat panchayat_ghar panchayat_office पंचायत_घर پنچایت_گھر
Post_office post_office dak_ghar dakghar daakkhana डाकघर डाक_घर پوسٹ_آفس ڈاک_خانہ ڈاکخانہ
Deputy_Commissioner dc_office deputy_commissioner collector collectorate डीसी_ऑफिस उपायुक्त कलेक्टर ڈی_سی_آفس ڈپٹی_کمشنر
Tehsil_office tehsil_office tehsildar तहसील_ऑफिस तहसील_कार्यालय तहसीलदार تحصیل_آفس تحصیل_دفتر تحصیلدار
Patwari patwari पटवारी پٹواری
Ration_depot depot fair_price_shop ration_dealer ration_depot fps डिपो राशन_डीलर उचित_दर_दुकान ڈپو راشن_ڈیلر
School_education_office ceo_office zeo zonal_education_office जेडईओ زیڈ_ای_او
Police_station police_station thana थाना पुलिस_स्टेशन تھانہ پولیس_اسٹیشن
Agent agent agents dalal एजेंट दलाल ایجنٹ دلال
Jansugam jansugam jan_sugam जनसुगम जन_सुगम جن_سگم جنسگم
`;
const MOST_WORDS = 4;

const phrases = new Map<string, string>();
const firstWords = new Set<string>();
for (const line of OFFICES.trim().split('\n')) {
  const [name = '', ...forms] = line.trim().split(/\s+/);
  for (const form of forms) {
    const words = form.split('_').map(foldWord);
    phrases.set(words.join(' '), name.replaceAll('_', ' '));
    firstWords.add(words[0] ?? '');
  }
}

export function mayBeginOffice(word: string): boolean {
  return firstWords.has(word);
}

/** The office named at this token, the longest name first, and how many tokens name it. */
export function officeAt(
  tokens: readonly Token[],
  first: number,
): { name: string; words: number } | undefined {
  if (!mayBeginOffice(tokens[first]?.text ?? '')) return undefined;
  let joined = '';
  let found: { name: string; words: number } | undefined;
  for (let words = 1; words <= MOST_WORDS && first + words <= tokens.length; words++) {
    const token = tokens[first + words - 1];
    joined += (words === 1 ? '' : ' ') + (token?.text ?? '');
    const name = phrases.get(joined);
    if (name !== undefined) found = { name, words };
  }
  return found;
}
