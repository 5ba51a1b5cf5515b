import type { LabelArticle } from './article.ts';

/** Invented articles in the manner of Vietnamese news; each figure as printed with what it measures. */
export const vi: LabelArticle[] = [
  {
    topic: 'kinh tế',
    title: 'Xuất khẩu hồ tiêu sang châu Âu lập kỷ lục mới',
    text: `Trong 9 tháng đầu năm, xuất khẩu hồ tiêu của cả nước đạt 214.300 tấn, tăng 8,4% so với cùng kỳ năm trước.

Kim ngạch xuất khẩu hồ tiêu ước đạt 1,37 tỷ USD. Giá xuất khẩu bình quân tăng từ 4.120 USD/tấn lên 6.390 USD/tấn.

Thị trường châu Âu chiếm 31,5% tổng sản lượng xuất khẩu, còn thị trường Trung Quốc giảm 12%.

Theo Hiệp hội Hồ tiêu Bình Tân, diện tích trồng tiêu cả nước hiện còn khoảng 110.000 ha, thấp hơn nhiều so với năm 2018. Toàn ngành có 46 doanh nghiệp chế biến sâu.`,
    figures: {
      '214.300 tấn': { label: 'Xuất khẩu hồ tiêu của cả nước', period: '9 tháng đầu năm' },
      '8,4%': {
        label: 'Xuất khẩu hồ tiêu của cả nước',
        period: '9 tháng đầu năm, so với cùng kỳ năm trước',
        change: 'up',
      },
      '1,37 tỷ USD': { label: 'Kim ngạch xuất khẩu hồ tiêu', bound: 'about' },
      '6.390 USD/tấn': { label: 'Giá xuất khẩu bình quân', from: '4.120 USD/tấn' },
      '31,5%': { label: 'Thị trường châu Âu chiếm … tổng sản lượng xuất khẩu' },
      '12%': { label: 'Thị trường Trung Quốc', change: 'down' },
      '110.000 ha': { label: 'Diện tích trồng tiêu cả nước', bound: 'about' },
      '46 doanh nghiệp': { label: 'Toàn ngành có … doanh nghiệp chế biến sâu' },
    },
  },
  {
    topic: 'chính trị',
    title: 'Đảng bộ huyện Sơn Lâm kết nạp 212 đảng viên mới',
    text: `Từ đầu năm đến nay, Đảng bộ huyện Sơn Lâm đã kết nạp 212 đảng viên mới, đạt 104% chỉ tiêu được giao.

Trong đó, có 57 đảng viên là người dân tộc thiểu số, chiếm 26,9%.

Toàn huyện có 11/14 đảng bộ xã hoàn thành chỉ tiêu. Hội đồng nhân dân huyện thông qua 9 nghị quyết với tỷ lệ tán thành 98,2%.

Ngân sách dành cho công tác đào tạo cán bộ là 4,6 tỷ đồng.`,
    figures: {
      '212 đảng viên': { label: 'Đảng bộ huyện Sơn Lâm đã kết nạp', period: 'Từ đầu năm đến nay' },
      '104%': { label: 'Đảng bộ huyện Sơn Lâm đạt … chỉ tiêu được giao', period: 'Từ đầu năm đến nay' },
      '57 đảng viên': { label: 'Đảng viên là người dân tộc thiểu số' },
      '26,9%': { label: 'Đảng viên là người dân tộc thiểu số chiếm' },
      '11/14 đảng bộ': { label: 'Toàn huyện có … đảng bộ xã hoàn thành chỉ tiêu' },
      '9 nghị quyết': { label: 'Hội đồng nhân dân huyện thông qua' },
      '98,2%': { label: 'Tỷ lệ tán thành' },
      '4,6 tỷ đồng': { label: 'Ngân sách dành cho công tác đào tạo cán bộ' },
    },
  },
  {
    topic: 'tai nạn',
    title: 'Xe khách lao xuống vực trên đèo Khau Lạn',
    text: `Vụ tai nạn trên đèo Khau Lạn chiều 14/3 làm 5 người chết và 23 người bị thương.

Chiếc xe khách chở 41 hành khách mất lái, lao xuống vực sâu gần 60 m. Tài xế Lý Văn Páo (38 tuổi) bị gãy chân.

Lực lượng cứu hộ huy động hơn 120 người cùng 4 xe cứu thương. Công ty vận tải hỗ trợ mỗi gia đình nạn nhân 30 triệu đồng.

Trong quý I, toàn tỉnh xảy ra 74 vụ tai nạn giao thông, giảm 9 vụ so với cùng kỳ năm trước.`,
    figures: {
      '5 người chết': { label: 'Vụ tai nạn trên đèo Khau Lạn làm … người chết' },
      '23 người': { label: 'Vụ tai nạn trên đèo Khau Lạn làm … người bị thương' },
      '41 hành khách': { label: 'Chiếc xe khách chở … hành khách mất lái' },
      '38 tuổi': { label: 'Lý Văn Páo' },
      '120 người': { label: 'Lực lượng cứu hộ huy động', bound: 'over' },
      '30 triệu đồng': { label: 'Công ty vận tải hỗ trợ mỗi gia đình nạn nhân' },
      '74 vụ': { label: 'Toàn tỉnh xảy ra … vụ tai nạn giao thông', period: 'quý I' },
      '9 vụ': {
        label: 'Toàn tỉnh xảy ra 74 vụ tai nạn giao thông',
        period: 'quý I, so với cùng kỳ năm trước',
        change: 'down',
      },
    },
  },
  {
    topic: 'y tế',
    title: 'Số ca sốt xuất huyết tại Hà Thanh tăng nhanh',
    text: `Tuần qua, thành phố Hà Thanh ghi nhận 1.284 ca mắc sốt xuất huyết, tăng 17% so với tuần trước.

Tính từ đầu năm, toàn thành phố có 9.310 ca mắc, trong đó 3 ca tử vong. Trẻ em dưới 15 tuổi chiếm 42% số ca nhập viện.

Bệnh viện Nhi tiếp nhận trung bình 85 bệnh nhân mỗi ngày. Chi phí điều trị một ca nặng khoảng 25 triệu đồng.

Ngành y tế đã phun hóa chất tại 148 ổ dịch, đạt tỷ lệ 96%.`,
    figures: {
      '1.284 ca': { label: 'Thành phố Hà Thanh ghi nhận … ca mắc sốt xuất huyết', period: 'Tuần qua' },
      '17%': {
        label: 'Thành phố Hà Thanh ghi nhận 1.284 ca mắc sốt xuất huyết',
        period: 'Tuần qua, so với tuần trước',
        change: 'up',
      },
      '9.310 ca': { label: 'Toàn thành phố có … ca mắc', period: 'từ đầu năm' },
      '42%': { label: 'Trẻ em dưới 15 tuổi chiếm … số ca nhập viện' },
      '85 bệnh nhân': { label: 'Bệnh viện Nhi tiếp nhận trung bình … bệnh nhân mỗi ngày' },
      '25 triệu đồng': { label: 'Chi phí điều trị một ca nặng', bound: 'about' },
      '148 ổ dịch': { label: 'Ngành y tế đã phun hóa chất tại … ổ dịch' },
      '96%': { label: 'Ngành y tế đạt tỷ lệ' },
    },
  },
  {
    topic: 'thể thao',
    title: 'Giải chạy bán marathon Vịnh Xanh hút kỷ lục vận động viên',
    text: `Giải chạy bán marathon Vịnh Xanh thu hút hơn 7.800 vận động viên đến từ 32 quốc gia.

Ở nội dung nam, Nguyễn Hoàng Duy về nhất sau 68 phút, nhanh hơn 2 phút so với kỷ lục cũ. Tổng giải thưởng của giải là 1,5 tỷ đồng.

Đội chủ nhà giành 14 huy chương, gồm 6 huy chương vàng.

Ban tổ chức quyên góp được 640 triệu đồng cho quỹ học bổng.`,
    figures: {
      '7.800 vận động viên': { label: 'Giải chạy bán marathon Vịnh Xanh thu hút', bound: 'over' },
      '32 quốc gia': {
        label: 'Giải chạy bán marathon Vịnh Xanh thu hút 7.800 vận động viên đến từ … quốc gia',
      },
      '68 phút': { label: 'Nguyễn Hoàng Duy về nhất' },
      '1,5 tỷ đồng': { label: 'Tổng giải thưởng của giải' },
      '14 huy chương': { label: 'Đội chủ nhà giành' },
      '6 huy chương': { label: 'Đội chủ nhà giành … huy chương vàng' },
      '640 triệu đồng': { label: 'Ban tổ chức quyên góp được … cho quỹ học bổng' },
    },
  },
  {
    topic: 'thời tiết',
    title: 'Bão số 6 gây mưa rất lớn ở miền Trung',
    text: `Bão số 6 đổ bộ đất liền với sức gió 118 km/giờ. Lượng mưa tại trạm Phước Hải đo được 462 mm trong một ngày đêm.

Nhiệt độ thấp nhất ở vùng núi xuống 11 độ C. Mực nước sông Trà Bình vượt báo động ba 0,7 m.

Chính quyền đã sơ tán 18.400 hộ dân, trong đó Quảng An 7.200 hộ, Bình Sơn 5.100 hộ.

Bão làm 1.260 ngôi nhà tốc mái, thiệt hại ước tính 870 tỷ đồng (khoảng 34 triệu USD).`,
    figures: {
      '118 km/giờ': { label: 'Bão số 6 đổ bộ đất liền với sức gió' },
      '462 mm': { label: 'Lượng mưa tại trạm Phước Hải đo được … trong một ngày đêm' },
      '11 độ C': { label: 'Nhiệt độ thấp nhất ở vùng núi' },
      '0,7 m': { label: 'Mực nước sông Trà Bình vượt báo động ba' },
      '18.400 hộ dân': { label: 'Chính quyền đã sơ tán' },
      '7.200 hộ': { label: 'Chính quyền đã sơ tán: Quảng An' },
      '1.260 ngôi nhà': { label: 'Bão làm … ngôi nhà tốc mái' },
      '870 tỷ đồng': { label: 'Thiệt hại ước tính' },
    },
  },
  {
    topic: 'doanh nghiệp',
    title: 'Lợi nhuận Thép Đại Nam giảm sâu',
    text: `Công ty cổ phần Thép Đại Nam vừa công bố doanh thu thuần quý III đạt 3.260 tỷ đồng, giảm 15,2% so với cùng kỳ năm ngoái.

Lợi nhuận sau thuế giảm từ 412 tỷ đồng xuống 187 tỷ đồng. Biên lợi nhuận gộp còn 7,8%.

Chi phí lãi vay lên tới 96 tỷ đồng. Tính đến cuối tháng 9, nợ phải trả của công ty là 8.540 tỷ đồng.

Doanh thu của mảng ống thép, tôn mạ và phôi thép lần lượt đạt 1.480 tỷ đồng, 1.120 tỷ đồng và 660 tỷ đồng.

Cổ phiếu công ty đóng cửa ở mức 21.350 đồng, giảm 2,1%.`,
    figures: {
      '3.260 tỷ đồng': {
        label: 'Công ty cổ phần Thép Đại Nam vừa công bố doanh thu thuần',
        period: 'quý III',
      },
      '15,2%': {
        label: 'Công ty cổ phần Thép Đại Nam vừa công bố doanh thu thuần',
        period: 'quý III, so với cùng kỳ năm ngoái',
        change: 'down',
      },
      '187 tỷ đồng': { label: 'Lợi nhuận sau thuế', from: '412 tỷ đồng' },
      '7,8%': { label: 'Biên lợi nhuận gộp' },
      '96 tỷ đồng': { label: 'Chi phí lãi vay', bound: 'upTo' },
      '8.540 tỷ đồng': { label: 'Nợ phải trả của công ty', period: 'cuối tháng 9' },
      '1.120 tỷ đồng': { label: 'Doanh thu của tôn mạ' },
      '21.350 đồng': { label: 'Cổ phiếu công ty đóng cửa' },
      '2,1%': { label: 'Cổ phiếu công ty đóng cửa', change: 'down' },
    },
  },
  {
    topic: 'khoa học',
    title: 'Vệ tinh LotusSat thử nghiệm thành công',
    text: `Vệ tinh quan sát Trái Đất nặng 570 kg bay ở độ cao 512 km. Kinh phí phát triển vệ tinh là 38 triệu USD.

Nhóm nghiên cứu gồm 64 kỹ sư trẻ của Viện Công nghệ Vũ trụ. Ảnh chụp có độ phân giải 0,9 m, gấp 3 lần thế hệ trước.

Kết quả thử nghiệm cho thấy pin mặt trời đạt hiệu suất 29,4%. Tuổi thọ thiết kế của vệ tinh tối thiểu 5 năm.`,
    figures: {
      '570 kg': { label: 'Vệ tinh quan sát Trái Đất nặng' },
      '512 km': { label: 'Vệ tinh quan sát Trái Đất nặng 570 kg bay ở độ cao' },
      '38 triệu USD': { label: 'Kinh phí phát triển vệ tinh' },
      '64 kỹ sư': { label: 'Nhóm nghiên cứu … kỹ sư trẻ của Viện Công nghệ Vũ trụ' },
      '0,9 m': { label: 'Ảnh chụp có độ phân giải' },
      '29,4%': { label: 'Pin mặt trời đạt hiệu suất' },
      '5 năm': { label: 'Tuổi thọ thiết kế của vệ tinh', bound: 'atLeast' },
    },
  },
  {
    topic: 'ngân sách và hạ tầng',
    title: 'Cầu Lũng Phìn thông xe sau ba năm',
    text: `Được khởi công vào tháng 3/2016, cầu Lũng Phìn dài 412 m, tổng đầu tư hơn 286 tỷ đồng.

9 tháng, thu ngân sách của tỉnh Hà Thanh đạt 7.315 tỷ đồng. Lợi nhuận 9 tháng đạt 48 tỷ đồng.

Lương của bà Đỗ Thị Vân – giám đốc công ty cấp nước – là 62 triệu đồng.

Giá cước giảm từ 35.000 đồng xuống còn 28.500 đồng. Ban quản lý đã giải tỏa xong hai bên tuyến, di dời đến 93 hộ dân.

Tổng công ty vừa ra nghị quyết mới, giải thể 57 chi nhánh trực thuộc. Giá xăng RON 95 - III tăng 640 đồng/lít.`,
    figures: {
      '412 m': { label: 'Cầu Lũng Phìn dài' },
      '7.315 tỷ đồng': { label: 'Thu ngân sách của tỉnh Hà Thanh', period: '9 tháng' },
      '48 tỷ đồng': { label: 'Lợi nhuận', period: '9 tháng' },
      '62 triệu đồng': { label: 'Lương của bà Đỗ Thị Vân' },
      '28.500 đồng': { label: 'Giá cước', from: '35.000 đồng' },
      '57 chi nhánh': { label: 'Giải thể … chi nhánh trực thuộc' },
      '640 đồng/lít': { label: 'Giá xăng RON 95 - III', change: 'up' },
    },
  },
  {
    topic: 'lời kể và khảo sát',
    title: 'Hợp tác xã Nậm Lìn mở rộng vùng chè',
    text: `Bà Sùng Thị Mỷ, chủ tịch xã Nậm Lìn, cho biết, hợp tác xã có 214 hộ trồng chè hữu cơ.

Kết quả khảo sát của phòng nông nghiệp cho thấy 72% số hộ được hỏi muốn mở rộng diện tích. Ủy ban nhân dân huyện Lũng Cao vừa ban hành quyết định hỗ trợ 36 hộ trồng mới trên địa bàn xã, góp phần giảm tỷ lệ hộ nghèo toàn huyện bình quân 1,4%.

Ngân sách huyện chi 2,4 tỷ đồng xây kho lạnh và mua thiết bị sấy.

Từ tháng 1-2015 đến tháng 4-2016, huyện cho vay 518 triệu đồng. 10 tháng đầu năm 2018, xã thu 3,3 tỷ đồng (tháng 10 ước đạt 330 triệu đồng).

Toàn tỉnh có 3.180 hộ nghèo (chiếm 6,2% tổng số hộ). Cách đây 2 năm, huyện chưa có đường nhựa. Cơ quan điều tra đã tạm giam đối với 7 bị can.

Giám đốc trạm thu mua trình diện trước cơ quan điều tra và bị phạt 85 triệu đồng.`,
    figures: {
      '214 hộ': { label: 'Hợp tác xã có … hộ trồng chè hữu cơ' },
      '72%': { label: 'Số hộ được hỏi muốn mở rộng diện tích' },
      '1,4%': { label: 'Góp phần giảm tỷ lệ hộ nghèo toàn huyện bình quân' },
      '2,4 tỷ đồng': { label: 'Ngân sách huyện chi … xây kho lạnh và mua thiết bị sấy' },
      '518 triệu đồng': { label: 'Huyện cho vay', period: 'tháng 1-2015 đến tháng 4-2016' },
      '3,3 tỷ đồng': { label: 'Xã thu', period: '10 tháng đầu năm 2018' },
      '330 triệu đồng': { label: 'Xã thu', period: 'tháng 10', bound: 'about' },
      '6,2%': { label: 'Hộ nghèo chiếm … tổng số hộ' },
      '7 bị can': { label: 'Cơ quan điều tra đã tạm giam đối với … bị can' },
      '85 triệu đồng': { label: 'Giám đốc trạm thu mua trình diện trước cơ quan điều tra và bị phạt' },
    },
  },
  {
    topic: 'chủ ngữ và động từ cuối câu',
    title: 'Xã Đông Mỹ tổng kết năm',
    text: `Kết quả thực hiện một số tiêu chí nông thôn mới của xã khá cao (trong đó có 6/15 tiêu chí TC thực hiện sớm, 7/15 tiêu chí TC đạt).

Công tác thu gom rác thải nông thôn luôn được các thôn xóm quan tâm triển khai, từ đầu năm đến nay lắp đặt 92 thùng rác, đạt 105% kế hoạch huyện giao.

Tổng thu ngân sách xã đạt 18,2 tỷ đồng, vượt 7,5% so với dự toán. Lễ hội được mở tại sân đình làng cổ bên sông Cái, với chi phí 64 triệu đồng.`,
    figures: {
      '7/15': { label: 'Tiêu chí TC đạt' },
      '92 thùng': { label: 'Lắp đặt … thùng rác', period: 'từ đầu năm đến nay' },
      '105%': { label: 'Lắp đặt thùng rác đạt … kế hoạch huyện giao', period: 'từ đầu năm đến nay' },
      '7,5%': { label: 'Tổng thu ngân sách xã vượt … so với dự toán', bound: 'over' },
      '64 triệu đồng': { label: 'Lễ hội, với chi phí' },
    },
  },
  {
    topic: 'động từ chờ danh từ, và khoảng thời gian',
    title: 'Chè Lũng Cao',
    text: `Chi phí vận tải ở huyện Lũng Cao chiếm 14% trong cơ cấu giá thành chè. Mỗi xã chỉ nhận 25% kinh phí hỗ trợ.

Gia đình ông Páo trồng hơn 3.400 m2 chè đã 20 năm nay. Năm 2013, mưa đá gây thiệt hại 2,6 tỷ đồng; 115 ha chè bị hư hại. Gia đình bà Mỷ dự kiến thu về 15 triệu đồng từ vườn chè.`,
    figures: {
      '14%': { label: 'Chi phí vận tải ở huyện Lũng Cao chiếm … trong cơ cấu giá thành chè' },
      '25%': { label: 'Xã chỉ nhận … kinh phí hỗ trợ' },
      '3.400 m2': { label: 'Gia đình ông Páo trồng … chè đã 20 năm', bound: 'over' },
      '115 ha': { label: 'Chè bị hư hại', period: 'Năm 2013' },
      '15 triệu đồng': { label: 'Gia đình bà Mỷ dự kiến thu về … từ vườn chè' },
    },
  },
  {
    topic: 'số đứng đầu câu, và từ ghép có gạch nối',
    title: 'Một năm ở Yên Hoà',
    text: `Sau gần 3 năm, Công ty Hải Vân đã trồng lại toàn bộ cánh rừng. Nửa tháng sau, đoàn thanh tra huyện Yên Hoà lập biên bản.

UBND TP Cần Thơ có 27 phòng khám ngoài giờ.

Ông Bình giữ 6 triệu cổ phiếu (khoảng 5,5%) do đó cũng thiệt hại nặng.

Có 14 triệu hộ dân dùng nước sạch trong giai đoạn này. Thiệt hại về kinh tế - xã hội là 128 tỷ đồng.

Hai năm trước, bà Lan đã tham gia hợp đồng bảo hiểm An Khang Thịnh Vượng của công ty bảo hiểm Minh Tâm với khoản đóng 4 triệu đồng.

Đây là con đường có chiều dài 12 km. Đến nay xã Tân Lộc đã sửa 23 bến đò.

Khung gỗ lim dài 17 m, rộng 5,2 m và cao 1,8 m.`,
    figures: {
      '3 năm': { label: 'Sau … Công ty Hải Vân đã trồng lại toàn bộ cánh rừng', bound: 'nearly' },
      'Nửa tháng': { label: 'Đoàn thanh tra huyện Yên Hoà lập biên bản' },
      '27 phòng khám': { label: 'UBND TP Cần Thơ có … phòng khám ngoài giờ' },
      '6 triệu cổ phiếu': { label: 'Ông Bình giữ … cổ phiếu' },
      '5,5%': { label: 'Ông Bình giữ 6 triệu cổ phiếu', bound: 'about' },
      '14 triệu hộ dân': { label: 'Hộ dân dùng nước sạch' },
      '128 tỷ đồng': { label: 'Thiệt hại về kinh tế - xã hội' },
      '4 triệu đồng': { label: 'Khoản đóng' },
      '12 km': { label: 'Con đường có chiều dài' },
      '23 bến đò': { label: 'Xã Tân Lộc đã sửa' },
      '1,8 m': { label: 'Khung gỗ lim cao' },
    },
  },
  {
    topic: 'danh sách, lời mở đầu, và tuổi sau tên',
    title: 'Quay thưởng ở Yên Hoà',
    text: `Ban tổ chức xác định có 12 giải nhất trị giá 8 triệu đồng, 640 giải nhì trị giá 300.000 đồng và 5.100 giải ba trị giá 40.000 đồng.

Qua đó phát hiện 58 trường hợp vi phạm, trong đó có 35 nam và 23 nữ.

Ông Vũ Văn Lợi, giờ đã 67 tuổi, vẫn đi rừng mỗi ngày. Trước đó lũ quét cuốn trôi 38 ngôi nhà.

Tổng nợ phải trả đến thời điểm 30-6-2017 là 740 tỉ đồng. Giá chè giảm 5.200 đồng/kg so với ngày hôm qua.

Chuỗi cửa hàng giúp công ty đứng thứ 7 trong tổng số 120 nhà bán lẻ, tăng 4 bậc.

Bà Mỷ là một trong 6 người bị thương trong vụ thuyền chở cát đâm thuyền khách trên sông Cái Lớn (huyện Yên Hoà) làm 9 người chết.

Sản lượng chè đạt 310 tấn, chỉ bằng 42% so với kế hoạch.

Giá vàng An Phú tại công ty vàng bạc đá quý Sông Hồng được giao dịch mua - bán lần lượt ở mức 36,8 triệu đồng/lượng.

Quỹ Sông Hồng chỉ đầu tư vào các công ty phần mềm, dữ liệu và công nghệ, có vốn điều lệ 51 tỷ đồng.

Trường Yên Hoà dành tối đa 55% chỉ tiêu xét tuyển bằng hình thức thi đánh giá năng lực vào 8 khoa.

Công ty Bắc Sơn sở hữu 50 triệu cổ phần, Phan Văn An 13,6 triệu cổ phần, Trần Phương 15 triệu cổ phần.

Kết quả phân loại an toàn bức xạ, an ninh nguồn phóng xạ cũng cho thấy 28 cơ sở thuộc cấp độ 3.

Lượng mưa tại huyện Bát Sơn lên đến 152 mm, Lũng Cao 63 mm.`,
    figures: {
      '42%': { label: 'Sản lượng chè chỉ bằng … so với kế hoạch' },
      '36,8 triệu đồng/lượng': { label: 'Giá vàng An Phú được giao dịch mua - bán' },
      '51 tỷ đồng': { label: 'Quỹ Sông Hồng có vốn điều lệ' },
      '55%': { label: 'Trường Yên Hoà dành … chỉ tiêu xét tuyển', bound: 'upTo' },
      '15 triệu cổ phần': { label: 'Trần Phương' },
      '28 cơ sở': { label: 'Cơ sở thuộc cấp độ 3' },
      '63 mm': { label: 'Lượng mưa tại Lũng Cao' },
      '9 người chết': { label: 'Người bị thương trong vụ thuyền chở cát đâm thuyền khách làm … người chết' },
      '640 giải': { label: 'Ban tổ chức xác định có … giải nhì' },
      '5.100 giải': { label: 'Ban tổ chức xác định có … giải ba' },
      '40.000 đồng': { label: 'Ban tổ chức xác định có 5.100 giải ba trị giá' },
      '35 nam': { label: 'Phát hiện … nam' },
      '23 nữ': { label: 'Phát hiện … nữ' },
      '67 tuổi': { label: 'Ông Vũ Văn Lợi' },
      '38 ngôi nhà': { label: 'Lũ quét cuốn trôi' },
      '740 tỉ đồng': { label: 'Tổng nợ phải trả' },
      '5.200 đồng/kg': { label: 'Giá chè', change: 'down' },
      '4 bậc': { label: 'Chuỗi cửa hàng giúp công ty đứng thứ 7 trong tổng số 120 nhà bán lẻ', change: 'up' },
    },
  },
  {
    topic: 'so sánh',
    title: 'Cảng Vũng Đá đón nhiều tàu',
    text: `Trong tháng 8, lượng hàng qua cảng Vũng Đá tăng 31% so với tháng 7 và giảm 6% so với quý 1/2019.

Số tàu cập cảng tăng 17% so cùng kỳ năm 2019. Số khách gấp 12 lần so với cùng kỳ năm trước.

Phí bốc dỡ giảm 9% so với giai đoạn 2011-2015.`,
    figures: {
      '31%': {
        label: 'Lượng hàng qua cảng Vũng Đá',
        period: 'tháng 8, so với tháng 7',
        change: 'up',
      },
      '6%': { label: 'Lượng hàng qua cảng Vũng Đá', period: 'tháng 8, so với quý 1/2019', change: 'down' },
      '17%': { label: 'Số tàu cập cảng', period: 'so cùng kỳ năm 2019', change: 'up' },
      '12 lần': { label: 'Số khách', period: 'so với cùng kỳ năm trước' },
      '9%': { label: 'Phí bốc dỡ', period: 'so với giai đoạn 2011-2015', change: 'down' },
    },
  },
  {
    topic: 'sàn giao dịch',
    title: 'Sàn chè Lũng Cao đóng cửa trong sắc đỏ',
    text: 'Sàn chè giảm 3 điểm với 24 mã giảm, 15 mã tăng và 7 mã đứng giá.',
    figures: {
      '24 mã': { label: 'Sàn chè giảm … mã giảm' },
      '15 mã': { label: 'Sàn chè giảm … mã tăng' },
      '7 mã': { label: 'Sàn chè giảm … mã đứng giá' },
    },
  },
  {
    topic: 'kể từ đầu',
    title: 'Cháy rừng ở Lũng Cao',
    text: 'Kể từ đầu mùa đến nay, xã có 90 vụ cháy.',
    figures: { '90 vụ cháy': { label: 'Xã có … vụ cháy', period: 'Kể từ đầu mùa đến nay' } },
  },
  {
    topic: 'mấy tháng qua',
    title: 'Hàng đến Vũng Đá',
    text: `Hàng đường thuỷ đến Vũng Đá 10 tháng qua ước đạt 53 tấn.

Số thu của cảng tháng 6 đạt 2 tỉ đồng, nâng tổng thu 6 tháng lên 17 tỉ đồng.`,
    figures: {
      '53 tấn': { label: 'Hàng đường thuỷ đến Vũng Đá', period: '10 tháng qua', bound: 'about' },
      '17 tỉ đồng': { label: 'Nâng tổng thu', period: '6 tháng' },
    },
  },
];
